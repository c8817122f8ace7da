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
