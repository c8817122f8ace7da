import { rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FILE_NAME = 'damaged';

/** Leaves word in a library's folder that its file could not be read, for the next program that may build it anew. */
export async function markDamaged(library: string): Promise<void> {
  // Where nothing can be written, the next program finds out as this one did.
  await writeFile(join(library, FILE_NAME), '').catch(() => undefined);
}

/** Whether a program left word that the file could not be read. */
export async function isMarked(library: string): Promise<boolean> {
  return stat(join(library, FILE_NAME)).then(
    () => true,
    () => false,
  );
}

export async function removeMark(library: string): Promise<void> {
  await rm(join(library, FILE_NAME), { force: true });
}
