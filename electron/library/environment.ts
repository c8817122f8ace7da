import { mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { open, type Database, type RootDatabase } from 'lmdb';
import type { EncodingName } from '../../shared/model/encodings.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import { checkEnvironment } from './check-environment.ts';
import { isDamage, orUnreadable } from './damage.ts';
import { describeTrouble, isGone } from './file-trouble.ts';
import { isMarked, removeMark } from './damage-mark.ts';
import { readKept, restoreKept } from './kept-copy.ts';
import type { FileRow, FolderRow, RecordRow } from './rows.ts';
import { setAside } from './set-aside.ts';
import { TextStore } from './text-store.ts';

/** Counts up when the shape of the stores changes; an older library is then built anew from its folders. */
export const LIBRARY_SCHEMA = 1;

const FILE_NAME = 'library.mdb';

/** What the window keeps beside the library may be there before it: saved searches. */
const BESIDE = /^\.|^searches\.json(?:\.|$)/;

/** Marks the environment as ours. */
const PROGRAM = 'memcon';

/** The stores of a library, all in one LMDB environment, so that one transaction covers them. */
export interface Environment {
  /** Where the library lies, resolved. */
  readonly path: string;
  /** One sentence where the library was damaged and is begun anew with what the user had made; else null. */
  readonly recovered: string | null;
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
  readonly texts: TextStore;
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
 * A damaged library beside which `kept.json` lies is set aside and begun anew, with a sentence (`recovered`).
 *
 * @param begin false where a missing library is an error, not a beginning
 * @param damaged true where the last process ended on reading it
 */
export function openEnvironment(folder: string, begin: boolean, damaged = false): Promise<Result<Environment>> {
  return orUnreadable(folder, () => openSound(folder, begin, damaged));
}

async function openSound(folder: string, begin: boolean, damaged: boolean): Promise<Result<Environment>> {
  try {
    const recovered = await recover(folder, begin, damaged);
    if (recovered !== null) return recovered;
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
    const root = openRoot(file);
    // A process that was killed while reading would keep its pages from being used again for ever.
    root.readerCheck();
    return await admit(path, root);
  } catch (error) {
    if (isDamage(error)) throw error;
    return fail('library-unreachable', `library: ${folder} cannot hold a library: ${describeTrouble(error)}.`);
  }
}

/** Begins a damaged library anew; null where it is not damaged, or nothing is known of what was in it. */
async function recover(folder: string, begin: boolean, damaged: boolean): Promise<Result<Environment> | null> {
  const kept = await readKept(folder);
  if (kept === null) return null;
  const path = await realpath(folder);
  const file = join(path, FILE_NAME);
  const why = damaged || (await isMarked(path)) ? 'could not be read' : await damageOf(file);
  if (why === null) return null;
  if (!begin) {
    return fail(
      'library-damaged',
      `library: ${file} ${why}; index its folders again, then it is built anew by itself.`,
    );
  }
  const aside = await setAside(file);
  const admitted = await admit(path, openRoot(file));
  if (!admitted.ok) return admitted;
  restoreKept(admitted.value, kept);
  const where = aside === null ? '' : `; the damaged file is kept as ${aside}`;
  const recovered = `library: ${FILE_NAME} ${why} and is built anew from your files${where}. Your folders and choices are kept.`;
  await removeMark(path);
  return succeed({ ...admitted.value, recovered });
}

/** How the file of a library that was in use is damaged; null where LMDB can read its beginnings. */
async function damageOf(file: string): Promise<string | null> {
  if (!(await exists(file))) return 'was missing';
  const condition = await checkEnvironment(file);
  if (condition === 'empty') return 'was empty';
  if (condition === 'foreign') return 'was damaged';
  if (condition === 'cut-short') return 'was cut short';
  return null;
}

function openRoot(file: string): RootDatabase<unknown, string> {
  return open<unknown, string>({ path: file, noSubdir: true, maxDbs: 16 });
}

async function refuse(path: string, file: string): Promise<Result<never> | null> {
  if (!(await exists(file))) {
    const others = (await readdir(path)).filter((name) => !BESIDE.test(name));
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
      recovered: null,
      root,
      meta,
      folders: root.openDB<FolderRow, string>({ name: 'folders' }),
      files: root.openDB<FileRow, string>({ name: 'files' }),
      records: root.openDB<RecordRow, number>({ name: 'records', keyEncoding: 'uint32' }),
      texts: new TextStore(root),
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
