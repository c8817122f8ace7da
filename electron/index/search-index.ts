import type { RootDatabase } from 'lmdb';
import type { SearchAnswer } from '../../shared/query/hit.ts';
import type { IndexedRecord, RecordSource } from './record-source.ts';

export interface SearchOptions {
  /** While someone types: the last word of the query is the beginning of a word. */
  readonly typing?: boolean;
  /** A search that is no longer wanted ends with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** The full-text index of a library. It lives in the catalogue's LMDB environment (two stores of its own there). */
export declare class SearchIndex {
  /** Opens the index of an environment; creates its stores where they are missing. Reads nothing else yet. */
  static open(root: RootDatabase<unknown, string>, records: RecordSource): SearchIndex;
  /** Takes a record in; searchable after `flush`. A record with a key the index has replaces it. */
  add(record: IndexedRecord): void;
  /** Takes a record out, at the next `flush`. Does nothing for a key that the index has not. */
  remove(key: number): void;
  /** Words added since the last `flush`, as a measure of when the next is due (about a million is a good batch). */
  get pending(): number;
  /**
   * Writes what was added and removed. Call it inside the catalogue's transaction (`root.transactionSync`), so that a
   * record and its postings commit together; it is synchronous.
   */
  flush(): void;
  /**
   * Does one bounded step (tens of milliseconds) of tidying, in a transaction of its own: merges small segments, drops
   * removed records. Call it between batches and when idle. Returns whether there is more to do.
   */
  tidy(): boolean;
  /** True where the index counts a record of this key. */
  has(key: number): boolean;
  search(query: string, limit: number, options?: SearchOptions): Promise<SearchAnswer>;
}
