import { open, type FileHandle } from 'node:fs/promises';

/**
 * LMDB maps its file into memory and trusts it: opening a file that is not LMDB's, or one that was cut short, ends the
 * process with a signal that no program can catch. So the two meta pages are read first. Layout: `MDB_page` and
 * `MDB_meta` in LMDB's mdb.c (1.0 branch, as shipped in lmdb 3.5), little-endian, 64-bit:
 *
 *     page header            magic    version  address  map size  free db (page size first)   main db    last page
 *     24 bytes               4        4        8        8         48                          48         8
 */
const META_AT = 24;
const MAGIC = 0xbeefc0de;
const PAGE_SIZE_AT = META_AT + 24;
const LAST_PAGE_AT = META_AT + 24 + 48 + 48;
const META_BYTES = LAST_PAGE_AT + 8;

/**
 * Pages at the end may be allocated and not yet written, so a file may rightly be a little shorter than its last page
 * says. More than this many missing bytes is a file cut short.
 */
const TAIL_TOLERANCE = 1 << 20;

export type EnvironmentCondition = 'empty' | 'sound' | 'foreign' | 'cut-short';

/** Says whether LMDB may be let loose on a file. Rejects where the file cannot be read. */
export async function checkEnvironment(path: string): Promise<EnvironmentCondition> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size === 0) return 'empty';
    const first = await readMeta(file, 0);
    if (first === null) return 'foreign';
    const second = await readMeta(file, first.pageSize);
    if (second?.pageSize !== first.pageSize) return 'foreign';
    const last = Math.max(first.lastPage, second.lastPage);
    return size + TAIL_TOLERANCE < (last + 1) * first.pageSize ? 'cut-short' : 'sound';
  } finally {
    await file.close();
  }
}

async function readMeta(file: FileHandle, at: number): Promise<{ pageSize: number; lastPage: number } | null> {
  const meta = Buffer.alloc(META_BYTES);
  const { bytesRead } = await file.read(meta, 0, META_BYTES, at);
  if (bytesRead < META_BYTES || meta.readUInt32LE(META_AT) !== MAGIC) return null;
  const pageSize = meta.readUInt32LE(PAGE_SIZE_AT);
  if (pageSize < 512 || pageSize > 65536 || (pageSize & (pageSize - 1)) !== 0) return null;
  return { pageSize, lastPage: Number(meta.readBigUInt64LE(LAST_PAGE_AT)) };
}
