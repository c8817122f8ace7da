import type { FileHandle } from 'node:fs/promises';

// Layout of a page: `MDB_page_header` and `MDB_node` in LMDB's mdb.c (1.0 branch, as shipped in lmdb 3.5), little-endian:
//
//     page header   number   transaction   pad   flags   lower   upper | then where each node begins, 2 bytes each, counted from here
//     24 bytes      8        8             2     2       2       2
//     node          low      high   flags   size of key   key   value
//                   2        2      2       2
const HEADER = 24;
const FLAGS_AT = 18;
const LOWER_AT = 20;
const NODE_HEADER = 8;
const BRANCH = 0x01;
const LEAF = 0x02;
/** The node's value lies in pages of its own, of which the node tells the first. */
const BIG = 0x01;
/** No tree of LMDB is deeper (`CURSOR_STACK`). */
const DEEPEST = 32;

export interface FreeTree {
  /** Bytes. */
  readonly pageSize: number;
  /** Page number of the root of the free list; null for an empty one. */
  readonly root: number | null;
}

/**
 * The numbers of the pages that LMDB's free list names, from one number on. Read from the file itself, since mapping it
 * is what must first be shown to be safe.
 *
 * @throws RangeError where a page of the list is not what it must be, or lies beyond the end of the file
 */
export async function readFreePages(file: FileHandle, tree: FreeTree, from: number): Promise<ReadonlySet<number>> {
  const free = new Set<number>();
  const waiting = tree.root === null ? [] : [{ at: tree.root, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.depth > DEEPEST) throw new RangeError('free list: its tree is too deep');
    const page = await readBytes(file, next.at * tree.pageSize, tree.pageSize);
    const flags = page.readUInt16LE(FLAGS_AT);
    if ((flags & (BRANCH | LEAF)) === 0) throw new RangeError(`free list: page ${next.at} is no page of a tree`);
    const count = page.readUInt16LE(LOWER_AT) / 2;
    for (let nth = 0; nth < count; nth += 1) {
      const node = HEADER + page.readUInt16LE(HEADER + 2 * nth);
      if ((flags & BRANCH) !== 0) waiting.push({ at: page.readUIntLE(node, 6), depth: next.depth + 1 });
      else takeList(await readValue(file, page, node, tree.pageSize), from, free);
    }
  }
  return free;
}

/** The value of a leaf's node: behind its key, or in pages of its own. */
async function readValue(file: FileHandle, page: Buffer, node: number, pageSize: number): Promise<Buffer> {
  const size = page.readUInt32LE(node);
  const at = node + NODE_HEADER + page.readUInt16LE(node + 6);
  if ((page.readUInt16LE(node + 4) & BIG) === 0) return page.subarray(at, at + size);
  return readBytes(file, Number(page.readBigUInt64LE(at)) * pageSize + HEADER, size);
}

/**
 * A list is the number of its entries and the entries, 8 bytes each (midl.c). An entry is a page, nothing (0), or the
 * negative length of a run of pages that begins at the entry behind it.
 */
function takeList(list: Buffer, from: number, free: Set<number>): void {
  const entries = Number(list.readBigInt64LE(0));
  for (let nth = 1; nth <= entries; nth += 1) {
    const entry = Number(list.readBigInt64LE(8 * nth));
    if (entry === 0) continue;
    const length = Math.max(1, -entry);
    if (entry < 0) nth += 1;
    const first = Number(list.readBigInt64LE(8 * nth));
    for (let page = Math.max(first, from); page < first + length; page += 1) free.add(page);
  }
}

async function readBytes(file: FileHandle, at: number, size: number): Promise<Buffer> {
  const { size: end } = await file.stat();
  if (!Number.isSafeInteger(at) || at < 0 || at + size > end)
    throw new RangeError(`free list: ${at} lies beyond the file`);
  const bytes = Buffer.alloc(size);
  await file.read(bytes, 0, size, at);
  return bytes;
}
