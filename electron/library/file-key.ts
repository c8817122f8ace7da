import { createHash } from 'node:crypto';
import type { Place } from './rows.ts';

/** LMDB admits keys up to 1,978 bytes; a longer path is known by its hash. */
const LONGEST_KEY = 1500;

/** Catalogue key of a file: sorts by folder, then path. */
export function fileKey({ folder, path }: Place): string {
  const key = `${folder}/${path}`;
  if (Buffer.byteLength(key) <= LONGEST_KEY) return key;
  return `${folder}/\uFFFF${createHash('sha256').update(path).digest('hex')}`;
}

/** Where the keys of all files of a source folder lie, or of the one at this path and all below it; and of a few more. */
export function keyRanges(folder: string, below: string): readonly { readonly start: string; readonly end: string }[] {
  if (below === '') return [{ start: `${folder}/`, end: `${folder}0` }];
  const hashed = { start: `${folder}/\uFFFF`, end: `${folder}0` };
  const start = `${folder}/${below}`;
  if (Buffer.byteLength(start) >= LONGEST_KEY) return [hashed];
  return [{ start, end: `${start}\u0000` }, { start: `${start}/`, end: `${start}0` }, hashed];
}

/** Whether a path is `below` or lies below it; '' stands for the source folder. */
export function liesBelow(below: string, path: string): boolean {
  return below === '' || path === below || path.startsWith(`${below}/`);
}
