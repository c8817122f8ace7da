import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open, type RootDatabase } from 'lmdb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { TextStore } from './text-store.ts';

let folder: string;
let root: RootDatabase<unknown, string>;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memcon-texts-'));
  root = open<unknown, string>({ path: join(folder, 'library.mdb'), noSubdir: true, maxDbs: 16 });
});
afterEach(async () => {
  await root.close();
  rmSync(folder, { recursive: true });
});

it('gives back bytes of any length, also where they replace others', () => {
  const texts = new TextStore(root);
  const lengths = [0, 1, 659, 660, 661, 1320, 1321, 100_000, 5, 4000, 660];
  const kept = new Map<number, Buffer>();
  root.transactionSync(() => {
    lengths.forEach((length, at) => {
      const key = (at % 7) + 1;
      kept.set(key, randomBytes(length));
      texts.putSync(key, kept.get(key) ?? Buffer.alloc(0));
    });
  });
  for (const [key, bytes] of kept) expect(Buffer.from(texts.get(key) ?? []).equals(bytes)).toBe(true);
  expect(texts.get(99)).toBeUndefined();
});

it('removes all of a text, and nothing of its neighbours', () => {
  const texts = new TextStore(root);
  root.transactionSync(() => {
    for (const key of [1, 2, 3]) texts.putSync(key, randomBytes(9000));
    texts.removeSync(2);
  });
  expect(texts.get(2)).toBeUndefined();
  expect([texts.get(1)?.length, texts.get(3)?.length]).toEqual([9000, 9000]);
  root.transactionSync(() => texts.putSync(2, Buffer.from('short')));
  expect(Buffer.from(texts.get(2) ?? []).toString()).toBe('short');
});

it('reads texts that a library of before holds whole', () => {
  const before = root.openDB<Buffer, number>({ name: 'texts', keyEncoding: 'uint32', encoding: 'binary' });
  const bytes = randomBytes(9000);
  before.putSync(4, bytes);
  const texts = new TextStore(root);
  expect(Buffer.from(texts.get(4) ?? []).equals(bytes)).toBe(true);
  root.transactionSync(() => texts.removeSync(4));
  expect(texts.get(4)).toBeUndefined();
});

it('takes little more room than the bytes, committed batch by batch', () => {
  const texts = new TextStore(root);
  let bytes = 0;
  for (let batch = 0; batch < 6; batch += 1) {
    root.transactionSync(() => {
      for (let key = batch * 500 + 1; key <= (batch + 1) * 500; key += 1) {
        const text = randomBytes(1000 + ((key * 7919) % 4000));
        bytes += text.length;
        texts.putSync(key, text);
      }
    });
  }
  expect(statSync(join(folder, 'library.mdb')).size / bytes).toBeLessThan(1.25);
});

it('stores keys in any order', () => {
  const texts = new TextStore(root);
  const keys = [5, 9, 2, 7, 9, 1, 12];
  root.transactionSync(() => {
    for (const key of keys) texts.putSync(key, Buffer.alloc(2000 + key, key));
  });
  for (const key of keys) expect(Buffer.from(texts.get(key) ?? []).equals(Buffer.alloc(2000 + key, key))).toBe(true);
});
