import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Database, RootDatabase } from 'lmdb';
import * as v from 'valibot';
import { ENCODING_NAMES, type EncodingName } from '../../shared/model/encodings.ts';
import { errorCode } from './file-trouble.ts';
import type { FolderRow } from './rows.ts';

const FILE_NAME = 'kept.json';

const keptSchema = v.object({
  folders: v.array(v.object({ token: v.string(), path: v.string(), order: v.number() })),
  /** SHA-256 of a file -> the encoding that the user chose for it. */
  encodings: v.record(v.string(), v.picklist(ENCODING_NAMES)),
});

/** What the user made in a library and no source file holds. */
export type Kept = v.InferOutput<typeof keptSchema>;

/** The stores of a library that hold it. */
export interface KeptStores {
  /** Where the library lies. */
  readonly path: string;
  readonly root: RootDatabase<unknown, string>;
  readonly folders: Database<FolderRow, string>;
  readonly encodings: Database<EncodingName, string>;
}

/** Reads the copy that lies beside a library; null where there is none that can be read. */
export async function readKept(library: string): Promise<Kept | null> {
  try {
    const parsed = v.safeParse(keptSchema, JSON.parse(await readFile(join(library, FILE_NAME), 'utf8')));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}

/**
 * Brings the copy up to date. The file is whole or as it was, whenever the process ends; where it cannot be written, the
 * library itself is none the worse.
 */
export async function writeKept({ path, folders, encodings }: KeptStores): Promise<void> {
  const kept: Kept = {
    folders: [...folders.getRange()].map(({ value }) => ({ token: value.token, path: value.path, order: value.order })),
    encodings: Object.fromEntries([...encodings.getRange()].map(({ key, value }) => [key, value])),
  };
  const text = `${JSON.stringify(kept, null, 2)}\n`;
  const before = await readFile(join(path, FILE_NAME), 'utf8').catch(() => null);
  if (text !== before) await writeWhole(join(path, FILE_NAME), text);
}

/** Under another name first, so that what reads it never meets half of it. */
async function writeWhole(path: string, text: string): Promise<void> {
  const made = `${path}.${randomUUID()}.tmp`;
  try {
    const file = await open(made, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(made, path);
  } catch (error) {
    await rm(made, { force: true }).catch(() => undefined);
    if (errorCode(error) === null) throw error;
  }
}

/** Puts what was kept into a library that was begun anew. */
export function restoreKept({ root, folders, encodings }: KeptStores, kept: Kept): void {
  root.transactionSync(() => {
    for (const folder of kept.folders) folders.putSync(folder.token, { ...folder, documents: 0, skipped: 0 });
    for (const [sha256, encoding] of Object.entries(kept.encodings)) encodings.putSync(sha256, encoding);
  });
}
