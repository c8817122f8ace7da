import type { IndexProgress, LibraryState } from '../../shared/library/summary.ts';
import { countOf, figure } from '../shell/count-of.ts';

/** What a search can find, so that `nothing found` can be believed. */
export interface Coverage {
  /** True where every file was read, and no run is under way or held off. */
  readonly whole: boolean;
  /** Records that can be found. */
  readonly records: number;
  /** Files that could not be read. */
  readonly skipped: number;
  /** What else is missing, a sentence each. */
  readonly gaps: readonly string[];
}

/**
 * What of the library a search covers.
 * @param progress of the run under way, or null
 */
export function coverageOf(
  { folders, documents, paused }: Pick<LibraryState, 'folders' | 'documents' | 'paused'>,
  progress: IndexProgress | null,
): Coverage {
  const skipped = folders.reduce((sum, folder) => sum + folder.skipped, 0);
  const away = folders.filter(({ reachable }) => !reachable).map(({ name }) => name);
  const gaps = [
    ...(progress === null ? [] : [underWay(progress)]),
    ...(paused ? ['Reading is paused: what is new or has changed since is not searched.'] : []),
    ...(away.length === 0 ? [] : [`Out of reach now, searched as last read: ${away.join(', ')}.`]),
  ];
  return {
    whole: skipped === 0 && gaps.length === 0,
    records: documents,
    skipped,
    gaps,
  };
}

function underWay({ phase, done, total }: IndexProgress): string {
  if (phase === 'rebuilding') {
    return `The index is built anew: ${figure(done)} of ${countOf(total, 'record')} can be found so far.`;
  }
  if (phase === 'walking') return 'Your folders are being looked through; what is new in them is not found yet.';
  return `Reading goes on: ${figure(done)} of ${countOf(total, 'file')} looked at so far.`;
}
