import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRunning, makeTemporaryFolder, sweepTemporaryFolders } from './temporary-folder.mjs';

let parent;
beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'memcon-sweep-'))));
afterEach(() => rmSync(parent, { recursive: true, force: true }));

test('only what a dead process left is swept away', async () => {
  const mine = await makeTemporaryFolder(parent);
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  mkdirSync(join(parent, `tmp-${dead}-abc`, 'deep'), { recursive: true });
  mkdirSync(join(parent, `tmp-${process.ppid}-abc`));
  writeFileSync(join(parent, 'kept.tgz'), '');
  expect(await sweepTemporaryFolders(parent)).toBe(1);
  expect(readdirSync(parent).sort()).toEqual(['kept.tgz', basename(mine), `tmp-${process.ppid}-abc`].sort());
});

test('a parent that is not there holds nothing, and is made when needed', async () => {
  expect(await sweepTemporaryFolders(join(parent, 'a'))).toBe(0);
  await makeTemporaryFolder(join(parent, 'a', 'b'));
  expect(readdirSync(join(parent, 'a', 'b'))).toHaveLength(1);
});

test('a process is running until it has ended', () => {
  expect(isRunning(process.pid)).toBe(true);
  expect(isRunning(spawnSync(process.execPath, ['-e', '']).pid)).toBe(false);
});
