import { brotliCompressSync, brotliDecompressSync, inflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { isDamage } from './damage.ts';

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return null;
}

it('knows what LMDB, the decompressors and the decoder throw on damaged bytes', () => {
  const packed = brotliCompressSync(Buffer.from('fisheries '.repeat(1000)));
  for (const error of [
    new Error('MDB_CORRUPTED: Located page was wrong type'),
    new Error('MDB_PAGE_NOTFOUND: Requested page not found'),
    new Error('MDB_BAD_TXN: Transaction must abort, has a child, or is invalid'),
    new Error('Data read, but end of buffer not reached 60'),
    thrownBy(() => brotliDecompressSync(packed.subarray(0, packed.length - 4))),
    thrownBy(() => brotliDecompressSync(Buffer.alloc(100, 0xa5))),
    thrownBy(() => inflateRawSync(Buffer.alloc(100, 0xa5))),
    thrownBy(() => inflateRawSync(Buffer.alloc(0))),
  ]) {
    expect(isDamage(error), String(error)).toBe(true);
  }
});

it('takes no defect and no full disk for damage', () => {
  for (const error of [
    new TypeError("Cannot read properties of undefined (reading 'text')"),
    new Error('MDB_MAP_FULL: Environment mapsize limit reached'),
    Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }),
    'MDB_CORRUPTED',
    null,
  ]) {
    expect(isDamage(error), String(error)).toBe(false);
  }
});
