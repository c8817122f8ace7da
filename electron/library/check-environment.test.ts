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
});
