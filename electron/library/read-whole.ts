import { closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { fail, succeed, type Result } from '../../shared/model/result.ts';

/** A file as it stood while it was read. */
export interface WholeFile {
  readonly bytes: Buffer;
  readonly size: number;
  readonly mtimeMs: number;
}

/**
 * A file's bytes are kept while its records are read, and of a volume little more than they: this is several times any
 * printed volume in TEI, and room that any computer has. What a reader cannot take in for other reasons, it refuses itself.
 */
export const LARGEST_FILE = 256 * 1024 * 1024;

/** How often a file that changes under our eyes is read again within one run. */
const ATTEMPTS = 3;

/**
 * Reads a file whole, and makes sure that it did not change meanwhile, so that size, time and bytes belong together.
 * Fails where it is too large or keeps changing; rejects with the system's error where it cannot be read.
 */
export async function readWhole(path: string, largest = LARGEST_FILE): Promise<Result<WholeFile>> {
  const file = await open(path, 'r');
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = await file.stat();
      if (before.size > largest) return tooLarge(before.size, largest);
      const bytes = Buffer.alloc(before.size);
      const filled = await fill(file, bytes);
      const after = await file.stat();
      if (stoodStill(before, after, filled)) return succeed({ bytes, size: after.size, mtimeMs: after.mtimeMs });
    }
    return keepsChanging();
  } finally {
    await file.close();
  }
}

/** As `readWhole`, but waits for the disk: a quarter of the work where files are small and the disk is quick. Throws. */
export function readWholeAtOnce(path: string, largest = LARGEST_FILE): Result<WholeFile> {
  const file = openSync(path, 'r');
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = fstatSync(file);
      if (before.size > largest) return tooLarge(before.size, largest);
      const bytes = Buffer.alloc(before.size);
      let filled = 0;
      for (let count = -1; count !== 0 && filled < bytes.length; filled += count) {
        count = readSync(file, bytes, filled, bytes.length - filled, filled);
      }
      const after = fstatSync(file);
      if (stoodStill(before, after, filled)) return succeed({ bytes, size: after.size, mtimeMs: after.mtimeMs });
    }
    return keepsChanging();
  } finally {
    closeSync(file);
  }
}

function stoodStill(before: Stats, after: Stats, filled: number): boolean {
  return filled === after.size && before.size === after.size && before.mtimeMs === after.mtimeMs;
}

function tooLarge(bytes: number, largest: number): Result<never> {
  const size = `${Math.ceil(bytes / 1024 / 1024)} MB`;
  const limit = `${Math.floor(largest / 1024 / 1024)} MB`;
  return fail(
    'file-too-large',
    `not read: ${size} is more than can be kept in memory while it is read (${limit}); split the file`,
  );
}

function keepsChanging(): Result<never> {
  return fail('file-changing', 'not read: it is being written just now; update the library when that is done');
}

/** One read may give fewer bytes than asked for, on network disks above all. */
async function fill(file: FileHandle, bytes: Buffer): Promise<number> {
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return filled;
}
