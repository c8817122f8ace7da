import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { succeed } from '../../shared/model/result.ts';
import { NO_SEARCHES, searchesSchema } from '../../shared/query/searches.ts';
import { JsonFile } from '../settings/json-file.ts';
import { searchesHandlers } from './searches-handlers.ts';

const main = { kind: 'main' } as const;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'memcon-searches-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('keep what was saved from one run to the next', async () => {
  const path = join(folder, 'library', 'searches.json');
  const handlers = searchesHandlers(new JsonFile(path, searchesSchema, NO_SEARCHES));
  expect(await handlers['searches:load']({}, main)).toEqual(succeed(NO_SEARCHES));
  const searches = { saved: [{ name: '島', query: '歯舞群島', also: [] }], recent: ['treaty'] };
  expect(await handlers['searches:save']({ searches }, main)).toEqual(succeed(null));
  const later = searchesHandlers(new JsonFile(path, searchesSchema, NO_SEARCHES));
  expect(await later['searches:load']({}, main)).toEqual(succeed(searches));
});

it('begin anew where the file is broken, and put it aside', async () => {
  const path = join(folder, 'searches.json');
  await writeFile(path, '{"saved": 3}');
  const handlers = searchesHandlers(new JsonFile(path, searchesSchema, NO_SEARCHES));
  expect(await handlers['searches:load']({}, main)).toEqual(succeed(NO_SEARCHES));
  expect(await readFile(`${path}.broken`, 'utf8')).toBe('{"saved": 3}');
});
