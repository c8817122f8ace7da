import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isGone } from './file-trouble.ts';

/**
 * Takes a damaged library file out of the way and keeps it under another name, so that a new one can be begun.
 *
 * @returns the name it has now; null where there was no file
 */
export async function setAside(file: string): Promise<string | null> {
  const time = new Date().toISOString().replace(/[:.]/gu, '-');
  const name = `${basename(file, '.mdb')}-damaged-${time}.mdb`;
  try {
    await rename(file, join(dirname(file), name));
  } catch (error) {
    if (!isGone(error)) throw error;
    return null;
  } finally {
    await rm(`${file}-lock`, { force: true });
  }
  return name;
}
