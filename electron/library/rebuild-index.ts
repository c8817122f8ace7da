import type { SearchIndex } from '../index/search-index.ts';
import type { Catalogue } from './catalogue.ts';
import type { Environment } from './environment.ts';
import { nextTurn } from './next-turn.ts';

/** What a rebuild needs of the index. */
export type RebuiltIndex = Pick<SearchIndex, 'isOutdated' | 'clear' | 'add' | 'flush' | 'pending' | 'tidy'>;

/** `outdated`: nothing can be found. `unfinished`: a rebuild was begun; what it has not reached cannot be found. */
export type IndexCondition = 'sound' | 'outdated' | 'unfinished';

/** What a reader is told of an index in this condition. */
export const SEARCH_GAPS = {
  sound: null,
  outdated:
    'Nothing can be found yet: another version of Memcon wrote the index of this library. Index it again; its records are safe.',
  unfinished:
    'Not every record can be found yet: the index of this library is being built anew. Index it again if nothing is under way.',
} as const;

export interface RebuildOptions {
  readonly stores: Pick<Environment, 'root' | 'meta' | 'records'>;
  readonly catalogue: Pick<Catalogue, 'record' | 'stored'>;
  readonly index: RebuiltIndex;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** In `meta` while a rebuild is under way: the first record key that is not yet in the index again. */
const MARK = 'rebuildFrom';

/** A batch is due when it reaches either. */
const LIMITS = { records: 250, words: 100_000 };

/** The longest stretch of small work, ms, before others have their turn. */
const STRETCH = 10;

/** Says whether every record of the catalogue can be found. */
export function indexCondition(
  { meta }: Pick<Environment, 'meta'>,
  index: Pick<SearchIndex, 'isOutdated'>,
): IndexCondition {
  if (index.isOutdated) return 'outdated';
  return meta.get(MARK) === undefined ? 'sound' : 'unfinished';
}

/**
 * Builds an index that another version of this program wrote anew, from the library's own copy of the words, so that
 * records whose files are out of reach are found again too; goes on where one was interrupted. Each batch commits
 * together with how far it came: whenever the process is killed, the next call finishes. Does nothing to a sound index.
 *
 * On abort it returns after the batch under way.
 */
export async function rebuildIndex(options: RebuildOptions): Promise<void> {
  const { stores, index, signal, onProgress } = options;
  const condition = indexCondition(stores, index);
  if (condition === 'sound') return;
  if (condition === 'outdated') {
    stores.root.transactionSync(() => {
      index.clear();
      stores.meta.putSync(MARK, 0);
    });
  }
  const total = stores.records.getCount();
  let from = Number(stores.meta.get(MARK));
  let done = total - stores.records.getKeysCount({ start: from });
  onProgress(done, total);
  while (!signal.aborted) {
    const keys = [...stores.records.getKeys({ start: from, limit: LIMITS.records })];
    if (keys.length === 0) {
      stores.root.transactionSync(() => void stores.meta.removeSync(MARK));
      return;
    }
    const added = await addSome(options, keys);
    from = (keys[added - 1] ?? 0) + 1;
    stores.root.transactionSync(() => {
      index.flush();
      stores.meta.putSync(MARK, from);
    });
    done += added;
    onProgress(done, total);
    await nextTurn();
    index.tidy();
  }
}

/** Tells the index of records until a batch is due; returns how many. */
async function addSome({ catalogue, index }: RebuildOptions, keys: readonly number[]): Promise<number> {
  let yieldedAt = performance.now();
  for (const [at, key] of keys.entries()) {
    const record = catalogue.record(key);
    const stored = catalogue.stored(key);
    // Without both, another process has removed the record meanwhile.
    if (record !== undefined && stored !== undefined) {
      index.add({ key, text: stored.source.text, regions: stored.regions, summary: record.summary });
    }
    if (index.pending >= LIMITS.words) return at + 1;
    if (performance.now() - yieldedAt < STRETCH) continue;
    await nextTurn();
    yieldedAt = performance.now();
  }
  return keys.length;
}
