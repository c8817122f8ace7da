import { Index } from 'flexsearch';
import type { FlexIndex, LmdbStorage } from './lmdb-storage.ts';
import { SLOTS } from './posting-list.ts';
import type { RecordTerms } from './term-buffer.ts';

/** The FlexSearch index as this program uses it: contents and queries are lists of terms, ids as in LmdbStorage. */
export interface CandidateIndex {
  /** Takes in the terms of a record. Kept in memory until `commit`. */
  add(place: number, record: RecordTerms): void;
  /** Hands everything to the storage, at once. */
  commit(): void;
  /** Ordinals of the committed records that hold all terms, best first. */
  search(terms: readonly string[]): Promise<readonly number[]>;
}

/**
 * FlexSearch with its text handling switched off and its storage ours.
 *
 * Encoder: FlexSearch's splits numbers in threes, drops doubled letters and takes kana for Latin; terms come ready
 * from `shared/query/tokens.ts`. It passes any content to the encoder, not only strings (its issue 432).
 * Score: its own goes by the place of a term's first occurrence; ours is the slot of its weighted frequency.
 * Commit: by us, inside the catalogue's transaction, not on a timer.
 */
export function createFlexIndex(storage: LmdbStorage): CandidateIndex {
  let current: RecordTerms = { terms: [], slots: [] };
  const index = new Index({
    tokenize: 'strict',
    resolution: SLOTS,
    encoder: { encode: (terms: string[]) => terms } as unknown as (content: string) => string[],
    score: (_content: string[], _term: string, at: number) => current.slots[at] ?? SLOTS - 1,
    commit: false,
  });
  const inside = index as unknown as FlexIndex;
  void storage.mount(inside);
  return {
    add(place, record) {
      current = record;
      index.add(place, record.terms as unknown as string);
    },
    commit() {
      void index.commit();
    },
    search(terms) {
      // A limit of 0 would mean 100.
      const found: unknown = index.search({ query: terms as unknown as string, limit: Number.MAX_SAFE_INTEGER });
      // Its types know of no storage of one's own, which makes the answer a promise.
      return found as Promise<readonly number[]>;
    },
  };
}
