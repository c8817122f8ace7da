import { chmodSync, symlinkSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asOrdinaryUser } from './as-ordinary-user.fixture.ts';
import { Desk, failureOf, valueOf } from './desk.fixture.ts';
import { readSourceFolder } from './source-folder.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});
afterEach(() => desk.clear());

describe('readSourceFolder', () => {
  it('resolves the way to a folder', async () => {
    const folder = desk.folder('frus');
    symlinkSync(folder, desk.at('link'));
    expect(valueOf(await readSourceFolder(desk.at('link')))).toBe(folder);
  });

  it('refuses what is no folder, is not there, or may not be listed', async () => {
    expect(failureOf(await readSourceFolder(desk.write('a.txt', 'x'))).code).toBe('folder-is-a-file');
    expect(failureOf(await readSourceFolder(desk.at('none'))).message).toContain('check the path');
    if (process.platform === 'win32') return;
    chmodSync(desk.path, 0o755);
    chmodSync(desk.folder('closed'), 0);
    const closed = await asOrdinaryUser(() => readSourceFolder(desk.at('closed')));
    expect(failureOf(closed).message).toContain('EACCES');
  });
});
