import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { open } from 'lmdb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Desk, failureOf, valueOf } from './desk.fixture.ts';
import { LIBRARY_SCHEMA, openEnvironment } from './environment.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

async function make(meta: Readonly<Record<string, string | number>>): Promise<string> {
  const folder = desk.folder('library');
  const root = open({ path: join(folder, 'library.mdb'), noSubdir: true, maxDbs: 4 });
  const store = root.openDB({ name: 'meta' });
  for (const [key, value] of Object.entries(meta)) await store.put(key, value);
  await root.close();
  return folder;
}

describe('openEnvironment', () => {
  it('begins a library in a folder that is missing, empty, or holds only hidden files', async () => {
    writeFileSync(join(desk.folder('c'), '.DS_Store'), '');
    desk.folder('b');
    for (const folder of ['a/deep', 'b', 'c']) {
      const environment = valueOf(await openEnvironment(desk.at(folder), true));
      expect(environment.meta.get('schema')).toBe(LIBRARY_SCHEMA);
      await environment.root.close();
    }
  });

  it('begins a library beside searches that were saved before it', async () => {
    writeFileSync(join(desk.folder('d'), 'searches.json'), '{}');
    const environment = valueOf(await openEnvironment(desk.at('d'), true));
    await environment.root.close();
    writeFileSync(join(desk.folder('e'), 'researches.json'), '{}');
    expect(failureOf(await openEnvironment(desk.at('e'), true)).code).toBe('library-foreign');
  });

  it('refuses a newer library, and another program’s', async () => {
    const newer = await make({ program: 'memcon', schema: LIBRARY_SCHEMA + 1 });
    expect(failureOf(await openEnvironment(newer, true)).code).toBe('library-newer');
    desk.remove('library');
    const other = await make({ program: 'other', schema: 1 });
    expect(failureOf(await openEnvironment(other, true)).code).toBe('library-foreign');
  });

  it('says where it cannot be', async () => {
    const file = desk.write('a.txt', 'x');
    expect(failureOf(await openEnvironment(join(file, 'library'), true)).message).toContain(file);
    mkdirSync(desk.at('empty'));
    expect(failureOf(await openEnvironment(desk.at('empty'), false)).code).toBe('library-missing');
  });
});
