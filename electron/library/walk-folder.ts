import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describeTrouble, isGone } from './file-trouble.ts';

/** A file as the walk met it. */
export interface FoundFile {
  /** Below the source folder, `/`-separated. */
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

/** What was not read, with one sentence that says why and what next. */
export interface Unwalked {
  readonly path: string;
  readonly reason: string;
}

export interface Walk {
  /** In order of path within each folder. */
  readonly files: readonly FoundFile[];
  readonly skipped: readonly Unwalked[];
  /** Folders that could not be listed: what the library knows below them is neither confirmed nor denied. */
  readonly unlisted: readonly string[];
}

export interface WalkOptions {
  /** Absolute paths of folders to leave out: other source folders, the library itself. */
  readonly except: ReadonlySet<string>;
  readonly signal: AbortSignal;
  readonly onFound: (found: number) => void;
  /** Where to begin, below the source folder; all of it where this is not given. */
  readonly from?: string;
}

/** Folders that systems keep for themselves, besides those whose name begins with a dot. */
const SYSTEM_FOLDERS: ReadonlySet<string> = new Set([
  '$recycle.bin',
  'system volume information',
  'lost+found',
  '__macosx',
  '@eadir',
]);

/** Files that systems and office programs leave behind, besides those whose name begins with a dot. */
const SYSTEM_FILES = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|~\$.*)$/iu;

const NOT_REGULAR = 'skipped: it is neither a file nor a folder (a pipe, socket or device)';
const LINK = 'skipped: it is a symbolic link; add what it leads to as a source folder of its own';
const HIDDEN_FOLDER = 'skipped: a hidden or system folder; rename it or move its records to have them read';
const HIDDEN_FILE = 'skipped: a hidden or system file; rename it to have it read';

/** How many files of one folder are asked for their size at a time. */
const STATS_AT_A_TIME = 64;

/**
 * Lists every file below a source folder. Follows no symbolic link (so loops cannot trap it), opens nothing, writes
 * nothing; what it leaves out it names in `skipped`. Throws only when the folder where it begins cannot be listed, or on
 * abort.
 */
export async function walkFolder(root: string, { except, signal, onFound, from = '' }: WalkOptions): Promise<Walk> {
  const files: FoundFile[] = [];
  const skipped: Unwalked[] = [];
  const unlisted: string[] = [];
  const waiting: string[] = [from];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    signal.throwIfAborted();
    const entries = await listFolder(root, folder);
    if (entries instanceof Error) {
      if (folder === from) throw entries;
      if (isGone(entries)) continue;
      unlisted.push(folder);
      skipped.push({ path: folder, reason: `folder not read: ${describeTrouble(entries)}` });
      continue;
    }
    const below: string[] = [];
    const regular: string[] = [];
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const kind = await kindOf(entry, join(root, path));
      const why = reasonToLeave(entry.name, kind);
      if (why !== null) skipped.push({ path, reason: why });
      else if (kind === 'file') regular.push(path);
      else if (kind === 'folder' && !except.has(join(root, path))) below.push(path);
    }
    for (let at = 0; at < regular.length; at += STATS_AT_A_TIME) {
      signal.throwIfAborted();
      const measured = await Promise.all(regular.slice(at, at + STATS_AT_A_TIME).map((path) => measure(root, path)));
      for (const one of measured) {
        if (one === null) continue;
        if ('reason' in one) {
          skipped.push(one);
          unlisted.push(one.path);
        } else files.push(one);
      }
      onFound(files.length);
    }
    waiting.push(...below.reverse());
  }
  return { files, skipped, unlisted };
}

/**
 * As `walkFolder`, of one path below a source folder: of the file that is there, or of the folder with all that is in
 * it. Names nothing where the path leads nowhere (any more); null where it is not looked at, below a hidden folder or in
 * another source folder.
 */
export async function walkPlace(root: string, path: string, options: WalkOptions): Promise<Walk | null> {
  if (path === '') return walkFolder(root, options);
  const above = path.split('/').slice(0, -1);
  if (above.some((name) => reasonToLeave(name, 'folder') !== null)) return null;
  try {
    const stats = await lstat(join(root, path));
    const kind = kindOfStats(stats);
    const reason = reasonToLeave(basename(path), kind);
    if (reason !== null) return { files: [], skipped: [{ path, reason }], unlisted: [] };
    if (kind === 'folder') {
      return options.except.has(join(root, path)) ? null : await walkFolder(root, { ...options, from: path });
    }
    if (!(await isListed(root, path))) return { files: [], skipped: [], unlisted: [] };
    return { files: [{ path, size: stats.size, mtimeMs: stats.mtimeMs }], skipped: [], unlisted: [] };
  } catch (error) {
    options.signal.throwIfAborted();
    if (isGone(error)) return { files: [], skipped: [], unlisted: [] };
    return { files: [], skipped: [{ path, reason: `not read: ${describeTrouble(error)}` }], unlisted: [path] };
  }
}

/** Where letter case does not count, a file answers to names that are not (any more) its own. */
async function isListed(root: string, path: string): Promise<boolean> {
  if (process.platform === 'linux') return true;
  return (await readdir(join(root, dirname(path)))).includes(basename(path));
}

type Kind = 'file' | 'folder' | 'link' | 'other' | 'gone';

async function listFolder(root: string, folder: string): Promise<Dirent[] | Error> {
  try {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

async function kindOf(entry: Dirent, path: string): Promise<Kind> {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFIFO() || entry.isSocket() || entry.isBlockDevice() || entry.isCharacterDevice()) return 'other';
  // Some network file systems list names without kinds.
  try {
    return kindOfStats(await lstat(path));
  } catch {
    return 'gone';
  }
}

function kindOfStats(stats: Stats): Kind {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}

function reasonToLeave(name: string, kind: Kind): string | null {
  if (kind === 'link') return LINK;
  if (kind === 'other') return NOT_REGULAR;
  if (kind === 'folder') return name.startsWith('.') || SYSTEM_FOLDERS.has(name.toLowerCase()) ? HIDDEN_FOLDER : null;
  if (kind === 'file') return name.startsWith('.') || SYSTEM_FILES.test(name) ? HIDDEN_FILE : null;
  return null;
}

async function measure(root: string, path: string): Promise<FoundFile | Unwalked | null> {
  try {
    const { size, mtimeMs } = await lstat(join(root, path));
    return { path, size, mtimeMs };
  } catch (error) {
    return isGone(error) && !path.includes('\uFFFD') ? null : { path, reason: `not read: ${describeTrouble(error)}` };
  }
}
