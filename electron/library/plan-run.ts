import { dirname } from 'node:path/posix';
import type { Catalogue } from './catalogue.ts';
import type { FileToRead, Judgement } from './judgement.ts';
import { describeTrouble } from './file-trouble.ts';
import { PARSER_VERSION } from './read-records.ts';
import type { FileRow, FolderRow, Place } from './rows.ts';
import { folderName } from './source-path.ts';
import { walkFolder, type FoundFile, type Walk } from './walk-folder.ts';
import type { SkippedFile } from '../../shared/library/summary.ts';
import { nextTurn } from './next-turn.ts';

/** What a run has to do, found without opening a single file. */
export interface RunPlan {
  /** All files met, and the sum of their sizes in bytes. */
  readonly files: number;
  readonly bytes: number;
  readonly toRead: readonly FileToRead[];
  /** Rows for what is never opened: links, hidden folders, folders that cannot be listed. */
  readonly settled: readonly Judgement[];
  /** Files that are no longer there. Applied last, so that a file which moved keeps its record. */
  readonly gone: readonly Judgement[];
  /** Source folders out of reach: nothing below them is touched. */
  readonly unreachable: readonly SkippedFile[];
}

export interface PlanOptions {
  /** The library's own folder: never read as a source. */
  readonly libraryPath: string;
  readonly signal: AbortSignal;
  readonly onFound: (found: number) => void;
}

/** A time this near to the moment of reading, ms, may hide a later change: some disks count whole or two seconds. */
const RACY = 2_000;

/** Walks every source folder and compares what stands there with the catalogue. Throws on abort. */
export async function planRun(catalogue: Catalogue, options: PlanOptions): Promise<RunPlan> {
  const folders = catalogue.folders();
  const plan = emptyPlan();
  for (const folder of folders) {
    const except = new Set([options.libraryPath, ...folders.map(({ path }) => path)]);
    const onFound = (found: number): void => options.onFound(plan.files + found);
    try {
      const walk = await walkFolder(folder.path, { except, signal: options.signal, onFound });
      await compare(catalogue, folder, walk, plan);
    } catch (error) {
      options.signal.throwIfAborted();
      plan.unreachable.push(outOfReach(folder, error));
    }
  }
  return plan;
}

export function outOfReach({ token, path }: FolderRow, error: unknown): SkippedFile {
  const reason = `folder not reached: ${describeTrouble(error)}; its records stay in the library`;
  return { folder: token, path: folderName(path), reason };
}

export function emptyPlan(): MutablePlan {
  return { files: 0, bytes: 0, toRead: [], settled: [], gone: [], unreachable: [] };
}

export interface MutablePlan extends RunPlan {
  files: number;
  bytes: number;
  readonly toRead: FileToRead[];
  readonly settled: Judgement[];
  readonly gone: Judgement[];
  readonly unreachable: SkippedFile[];
}

/**
 * Adds to a plan what a walk found new, changed or gone.
 *
 * @param below the path that the walk was of; all of the source folder by default
 */
export async function compare(
  catalogue: Catalogue,
  folder: FolderRow,
  walk: Walk,
  plan: MutablePlan,
  below = '',
): Promise<void> {
  const known = new Map<string, FileRow>();
  for (const row of catalogue.files(folder.token, below)) {
    known.set(row.path, row);
    if (known.size % 1_000 === 0) await nextTurn();
  }
  const unlisted = new Set(walk.unlisted);
  for (const { path, reason } of walk.skipped) {
    const before = known.get(path);
    known.delete(path);
    if (before?.skipped === reason) continue;
    plan.settled.push(leftOut({ folder: folder.token, path }, reason, unlisted.has(path) ? before : undefined));
  }
  for (const found of walk.files) {
    const before = known.get(found.path) ?? null;
    known.delete(found.path);
    plan.files += 1;
    plan.bytes += found.size;
    if (isUnchanged(before, found)) continue;
    plan.toRead.push({ root: folder.path, size: found.size, folder: folder.token, path: found.path, before });
  }
  for (const row of known.values()) {
    if (!isBelow(row.path, unlisted)) plan.gone.push({ kind: 'forget', row: { folder: folder.token, path: row.path } });
  }
}

function isUnchanged(before: FileRow | null, found: FoundFile): boolean {
  return (
    before !== null &&
    before.parser === PARSER_VERSION &&
    before.size === found.size &&
    before.mtimeMs === found.mtimeMs &&
    Math.abs(before.readAt - before.mtimeMs) >= RACY
  );
}

/** @param before given where what was known of the file is to stay, since it may well be there */
function leftOut(place: Place, reason: string, before: FileRow | undefined): Judgement {
  const row = { ...place, size: 0, mtimeMs: -1, readAt: Date.now(), parser: PARSER_VERSION, skipped: reason };
  if (before !== undefined) return { kind: 'touched', row: { ...row, sha256: before.sha256, parser: before.parser } };
  return { kind: 'read', row: { ...row, sha256: '' }, records: [] };
}

function isBelow(path: string, folders: ReadonlySet<string>): boolean {
  if (folders.size === 0) return false;
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) if (folders.has(folder)) return true;
  return false;
}
