import { open, type FileHandle } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { readFreePages } from './free-pages.ts';

/**
 * LMDB maps its file into memory and trusts it: opening a file that is not LMDB's, or one that was cut short, ends the
 * process with a signal that no program can catch. So the two meta pages are read first. Layout: `MDB_page` and
 * `MDB_meta` in LMDB's mdb.c (1.0 branch, as shipped in lmdb 3.5), little-endian, 64-bit:
 *
 *     page header            magic    version  address  map size  free db (page size first)   main db    last page  transaction
 *     24 bytes               4        4        8        8         48 (root last)              48         8          8
 */
const META_AT = 24;
const MAGIC = 0xbeefc0de;
const PAGE_SIZE_AT = META_AT + 24;
const FREE_ROOT_AT = META_AT + 24 + 40;
const LAST_PAGE_AT = META_AT + 24 + 48 + 48;
const TRANSACTION_AT = LAST_PAGE_AT + 8;
const META_BYTES = TRANSACTION_AT + 8;
/** The root of a tree that holds nothing. */
const NO_PAGE = 0xffff_ffff_ffff_ffffn;

/** How often a file that another process is writing is looked at again, and after how many ms. */
const AGAIN = { times: 5, after: 40 };

export type EnvironmentCondition = 'empty' | 'sound' | 'foreign' | 'cut-short';

/**
 * Says whether LMDB may be let loose on a file. A file may rightly be shorter than its last page says, where the pages
 * that it lacks are free: LMDB numbers pages that it then has no need to write. Rejects where the file cannot be read.
 */
export async function checkEnvironment(path: string): Promise<EnvironmentCondition> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    if (size === 0) return 'empty';
    for (let time = 1; ; time += 1) {
      const meta = await readNewestMeta(file);
      if (meta === null) return 'foreign';
      if (await holdsItsPages(file, meta)) return 'sound';
      // What another process commits meanwhile is seen half.
      if (time === AGAIN.times || (await readNewestMeta(file))?.transaction === meta.transaction) return 'cut-short';
      await wait(AGAIN.after);
    }
  } finally {
    await file.close();
  }
}

interface Meta {
  readonly pageSize: number;
  readonly lastPage: number;
  readonly freeRoot: number | null;
  readonly transaction: bigint;
}

async function holdsItsPages(file: FileHandle, { pageSize, lastPage, freeRoot }: Meta): Promise<boolean> {
  const { size } = await file.stat();
  const held = Math.floor(size / pageSize);
  if (held > lastPage) return true;
  try {
    const free = await readFreePages(file, { pageSize, root: freeRoot }, held);
    for (let page = held; page <= lastPage; page += 1) if (!free.has(page)) return false;
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Of the two meta pages, the one that the last transaction wrote; null where either is none. */
async function readNewestMeta(file: FileHandle): Promise<Meta | null> {
  const first = await readMeta(file, 0);
  if (first === null) return null;
  const second = await readMeta(file, first.pageSize);
  if (second?.pageSize !== first.pageSize) return null;
  return second.transaction > first.transaction ? second : first;
}

async function readMeta(file: FileHandle, at: number): Promise<Meta | null> {
  const meta = Buffer.alloc(META_BYTES);
  const { bytesRead } = await file.read(meta, 0, META_BYTES, at);
  if (bytesRead < META_BYTES || meta.readUInt32LE(META_AT) !== MAGIC) return null;
  const pageSize = meta.readUInt32LE(PAGE_SIZE_AT);
  if (pageSize < 512 || pageSize > 65536 || (pageSize & (pageSize - 1)) !== 0) return null;
  const freeRoot = meta.readBigUInt64LE(FREE_ROOT_AT);
  return {
    pageSize,
    lastPage: Number(meta.readBigUInt64LE(LAST_PAGE_AT)),
    freeRoot: freeRoot === NO_PAGE ? null : Number(freeRoot),
    transaction: meta.readBigUInt64LE(TRANSACTION_AT),
  };
}
