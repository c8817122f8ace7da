import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readWhole, readWholeAtOnce } from './read-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memcon-read-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each([
  ['readWhole', readWhole],
  ['readWholeAtOnce', async (path: string, largest?: number) => Promise.resolve(readWholeAtOnce(path, largest))],
])('%s', (_name, readWhole) => {
  it('reads bytes with the size and time that belong to them', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'aide-mémoire');
    const read = await readWhole(path);
    expect(read).toMatchObject({ ok: true, value: { size: 13, bytes: Buffer.from('aide-mémoire') } });
  });

  it('reads an empty file', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, '');
    expect(await readWhole(path)).toMatchObject({ ok: true, value: { size: 0 } });
  });

  it('refuses a file beyond the limit, saying so', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'x'.repeat(3 * 1024 * 1024));
    const read = await readWhole(path, 2 * 1024 * 1024);
    expect(read).toMatchObject({ ok: false, failure: { code: 'file-too-large' } });
    expect(!read.ok && read.failure.message).toContain('3 MB');
  });

  it('never gives half of a file that is being written', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'x');
    let writing = true;
    const writer = (async () => {
      for (let lines = 1; writing; lines = (lines % 50) + 1) {
        writeFileSync(path, 'y'.repeat(1000 * lines));
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    for (let round = 0; round < 20; round += 1) {
      const read = await readWhole(path);
      if (read.ok) expect(read.value.bytes.length).toBe(read.value.size);
      else expect(read.failure.code).toBe('file-changing');
    }
    writing = false;
    await writer;
  });

  it('rejects with the system error where there is no file', async () => {
    await expect(readWhole(join(folder, 'none.txt'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
