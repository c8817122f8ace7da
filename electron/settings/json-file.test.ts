import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SESSION, sessionSchema } from '../../shared/ipc/channels.ts';
import { JsonFile } from './json-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'memcon-settings-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const sessionFile = (...below: string[]) =>
  new JsonFile(join(folder, ...below, 'session.json'), sessionSchema, DEFAULT_SESSION);

describe('JsonFile', () => {
  it('gives the initial value where nothing was kept', async () => {
    expect(await sessionFile().read()).toEqual(DEFAULT_SESSION);
  });

  it('gives back what was written, making the folder, leaving no temporary file', async () => {
    const session = { ...DEFAULT_SESSION, theme: 'dark' as const, query: '共同声明' };
    await sessionFile('new').write(session);
    expect(await sessionFile('new').read()).toEqual(session);
    expect(await readdir(join(folder, 'new'))).toEqual(['session.json']);
  });

  it.each(['{ not json', '{"theme":"purple"}', '', 'null'])('keeps a broken file aside: %j', async (words) => {
    const noted = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await writeFile(join(folder, 'session.json'), words);
    expect(await sessionFile().read()).toEqual(DEFAULT_SESSION);
    expect(await readFile(join(folder, 'session.json.broken'), 'utf8')).toBe(words);
    expect(noted).toHaveBeenCalledOnce();
    noted.mockRestore();
  });
});
