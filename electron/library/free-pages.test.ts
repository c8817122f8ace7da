import { mkdtempSync, rmSync } from 'node:fs';
import { open as openFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFreePages } from './free-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memcon-free-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const PAGE = 4096;

/** The root of the free list and the number of the last page, by the newer of the two meta pages. */
async function readMeta(path: string): Promise<{ root: number; last: number }> {
  const file = await openFile(path, 'r');
  const metas = Buffer.alloc(2 * PAGE);
  await file.read(metas, 0, 2 * PAGE, 0);
  await file.close();
  const at = metas.readBigUInt64LE(152) > metas.readBigUInt64LE(PAGE + 152) ? 0 : PAGE;
  return { root: Number(metas.readBigUInt64LE(at + 88)), last: Number(metas.readBigUInt64LE(at + 144)) };
}

describe('readFreePages', () => {
  it('names the pages that hold no record, also where the list is longer than a page', async () => {
    const path = join(folder, 'library.mdb');
    const root = open<string, number>({ path, noSubdir: true });
    const records = 6_000;
    root.transactionSync(() => {
      for (let at = 0; at < records; at += 1) root.putSync(at, 'x'.repeat(6_000));
    });
    // Every second one: no two free pages but one record's lie side by side, so that the list cannot be short.
    root.transactionSync(() => {
      for (let at = 0; at < records; at += 2) root.removeSync(at);
    });
    root.putSync(records, 'y');
    await root.close();
    const { root: at, last } = await readMeta(path);
    const file = await openFile(path, 'r');
    const free = await readFreePages(file, { pageSize: PAGE, root: at }, 0);
    // A record of 6,000 bytes takes two pages.
    expect(free.size).toBeGreaterThan(records * 0.9);
    expect(free.size).toBeLessThan(records * 1.1);
    expect(Math.max(...free)).toBeLessThanOrEqual(last);
    // Whatever is free may be overwritten, and no record is lost.
    const half = last >> 1;
    const later = await readFreePages(file, { pageSize: PAGE, root: at }, half);
    expect([...later].sort()).toEqual([...free].filter((page) => page >= half).sort());
    await file.close();
    const writable = await openFile(path, 'r+');
    for (const page of free) await writable.write(Buffer.alloc(PAGE, 0xa5), 0, PAGE, page * PAGE);
    await writable.close();
    const again = open<string, number>({ path, noSubdir: true });
    for (let key = 1; key < records; key += 2) expect(again.get(key)).toBe('x'.repeat(6_000));
    await again.close();
  });

  it('refuses a page that is none of the list', async () => {
    const path = join(folder, 'library.mdb');
    const root = open<string, number>({ path, noSubdir: true });
    root.putSync(1, 'x'.repeat(20_000));
    await root.close();
    const file = await openFile(path, 'r');
    for (const at of [0, 1, 10_000_000]) {
      await expect(readFreePages(file, { pageSize: PAGE, root: at }, 0)).rejects.toThrow(RangeError);
    }
    expect(await readFreePages(file, { pageSize: PAGE, root: null }, 0)).toEqual(new Set());
    await file.close();
  });
});
