import { mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { open, type Database, type RootDatabase } from 'lmdb';
import type { EncodingName } from '../../shared/model/encodings.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import { checkEnvironment } from './check-environment.ts';
import { describeTrouble, isGone } from './file-trouble.ts';
import type { FileRow, FolderRow, RecordRow } from './rows.ts';

/** Counts up when the shape of the stores changes; an older library is then built anew from its folders. */
export const LIBRARY_SCHEMA = 1;

const FILE_NAME = 'library.mdb';
/** Marks the environment as ours. */
const PROGRAM = 'memcon';

/** The stores of a library, all in one LMDB environment, so that one transaction covers them. */
export interface Environment {
  /** Where the library lies, resolved. */
  readonly path: string;
  readonly root: RootDatabase<unknown, string>;
  /** `program`, `schema`, `nextKey`, `generation`; `paused` is 1 while indexing is held off. */
  readonly meta: Database<number | string, string>;
  /** Token -> source folder. */
  readonly folders: Database<FolderRow, string>;
  /** `fileKey(...)` -> file. */
  readonly files: Database<FileRow, string>;
  /** Record key -> what lists show of it, and where it stands. */
  readonly records: Database<RecordRow, number>;
  /** Record key -> `SourceText`, compressed. */
  readonly texts: Database<Buffer, number>;
  /** Document id -> record key. */
  readonly ids: Database<number, string>;
  /** SHA-256 of a file -> keys of the records it holds. */
  readonly contents: Database<readonly number[], string>;
  /** SHA-256 of a file -> the encoding that the user chose for it. */
  readonly encodings: Database<EncodingName, string>;
}

/**
 * Opens the library that lies in a folder, or begins one there when the folder is missing or empty. Refuses a folder
 * that holds other things, and a library that is damaged or of a newer Memcon, with one sentence.
 *
 * @param begin false where a missing library is an error, not a beginning
 */
export async function openEnvironment(folder: string, begin: boolean): Promise<Result<Environment>> {
  try {
    if (!begin && !(await exists(join(folder, FILE_NAME)))) {
      return fail(
        'library-missing',
        `library: there is no library in ${folder}; index your source folders into it first.`,
      );
    }
    await mkdir(folder, { recursive: true });
    const path = await realpath(folder);
    const file = join(path, FILE_NAME);
    const refusal = await refuse(path, file);
    if (refusal !== null) return refusal;
    const root = open<unknown, string>({ path: file, noSubdir: true, maxDbs: 16 });
    // A process that was killed while reading would keep its pages from being used again for ever.
    root.readerCheck();
    return await admit(path, root);
  } catch (error) {
    return fail('library-unreachable', `library: ${folder} cannot hold a library: ${describeTrouble(error)}.`);
  }
}

async function refuse(path: string, file: string): Promise<Result<never> | null> {
  if (!(await exists(file))) {
    const others = (await readdir(path)).filter((name) => !name.startsWith('.'));
    if (others.length === 0) return null;
    return fail(
      'library-foreign',
      `library: ${path} holds other files and no Memcon library; choose an empty or a new folder for the library.`,
    );
  }
  const condition = await checkEnvironment(file);
  if (condition === 'empty' || condition === 'sound') return null;
  const what = condition === 'foreign' ? 'is not a library file' : 'was cut short';
  return fail(
    'library-damaged',
    `library: ${file} ${what}; remove the folder ${path} and index your source folders again, they are untouched.`,
  );
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}

async function admit(path: string, root: RootDatabase<unknown, string>): Promise<Result<Environment>> {
  const meta = root.openDB<number | string, string>({ name: 'meta' });
  if (meta.get('program') === undefined) {
    // In one transaction, so that a library is either begun or not, wherever the process is killed.
    root.transactionSync(() => {
      meta.putSync('program', PROGRAM);
      meta.putSync('schema', LIBRARY_SCHEMA);
    });
  }
  const program = meta.get('program');
  const schema = meta.get('schema');
  if (program === PROGRAM && schema === LIBRARY_SCHEMA) {
    return succeed({
      path,
      root,
      meta,
      folders: root.openDB<FolderRow, string>({ name: 'folders' }),
      files: root.openDB<FileRow, string>({ name: 'files' }),
      records: root.openDB<RecordRow, number>({ name: 'records', keyEncoding: 'uint32' }),
      texts: root.openDB<Buffer, number>({ name: 'texts', keyEncoding: 'uint32', encoding: 'binary' }),
      ids: root.openDB<number, string>({ name: 'ids' }),
      contents: root.openDB<readonly number[], string>({ name: 'contents' }),
      encodings: root.openDB<EncodingName, string>({ name: 'encodings' }),
    });
  }
  await root.close();
  return program === PROGRAM && typeof schema === 'number' && schema > LIBRARY_SCHEMA
    ? fail(
        'library-newer',
        `library: ${path} was made by a newer Memcon; open it with that one, or choose another folder.`,
      )
    : fail('library-foreign', `library: ${path} belongs to another program or version; choose another folder.`);
}
