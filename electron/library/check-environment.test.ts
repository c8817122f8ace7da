import { mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkEnvironment } from './check-environment.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memcon-check-'));
  file = join(folder, 'library.mdb');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function fill(megabytes: number): Promise<void> {
  const root = open<string, number>({ path: file, noSubdir: true });
  for (let at = 0; at < megabytes; at += 1) root.putSync(at, 'x'.repeat(1024 * 1024));
  await root.close();
}

describe('checkEnvironment', () => {
  it('admits what LMDB wrote, and an empty file', async () => {
    await fill(3);
    expect(await checkEnvironment(file)).toBe('sound');
    writeFileSync(file, '');
    expect(await checkEnvironment(file)).toBe('empty');
  });

  it('refuses what would end the process', async () => {
    for (const bytes of ['x', 'no library '.repeat(1000), Buffer.alloc(8192)]) {
      writeFileSync(file, bytes);
      expect(await checkEnvironment(file)).toBe('foreign');
    }
    rmSync(file);
    await fill(5);
    truncateSync(file, Math.floor(statSync(file).size / 2));
    expect(await checkEnvironment(file)).toBe('cut-short');
  });

  it('notices each page that the end of the file lacks', async () => {
    await fill(3);
    const { size } = statSync(file);
    for (const bytes of [1, 4096, 8192, 500_000]) {
      truncateSync(file, size - bytes);
      expect(await checkEnvironment(file)).toBe('cut-short');
    }
  });

  it('admits a file that lacks only pages which the free list names', async () => {
    const root = open<string, number>({ path: file, noSubdir: true });
    for (let at = 0; at < 80; at += 1) root.putSync(at, 'x'.repeat(10_000));
    // The last pages become free, and no later transaction needs them.
    for (let at = 40; at < 80; at += 1) root.removeSync(at);
    for (let at = 0; at < 3; at += 1) root.putSync(at, 'y');
    await root.close();
    const { size } = statSync(file);
    for (const bytes of [1, 4096, 100_000]) {
      truncateSync(file, size - bytes);
      expect(await checkEnvironment(file)).toBe('sound');
    }
    const again = open<string, number>({ path: file, noSubdir: true });
    for (let at = 3; at < 40; at += 1) expect(again.get(at)).toHaveLength(10_000);
    await again.close();
    truncateSync(file, size / 4);
    expect(await checkEnvironment(file)).toBe('cut-short');
  });
});
