import type { RootDatabase } from 'lmdb';
import type { SearchAnswer } from '../../shared/query/hit.ts';
import { markRemoved, writeSegment } from './batch-writer.ts';
import { createFlexIndex, type CandidateIndex } from './flex-index.ts';
import { LmdbStorage, type FlexIndex } from './lmdb-storage.ts';
import type { RecordColumn } from './record-columns.ts';
import type { IndexedRecord, RecordSource } from './record-source.ts';
import { runSearch, type SearchOptions } from './run-search.ts';
import { SegmentStore } from './segment-store.ts';
import { Snapshot } from './snapshot.ts';
import { TermBuffer } from './term-buffer.ts';

/**
 * The full-text index of a library. It lives in the catalogue's LMDB environment, in two stores of its own, so that a
 * record and its postings commit together. FlexSearch gathers postings and finds candidates; see docs/search.md.
 */
export class SearchIndex {
  readonly #store: SegmentStore;
  readonly #flex: CandidateIndex;
  readonly #buffer = new TermBuffer();
  #columns: RecordColumn[] = [];
  /** Key -> ordinal of what waits for `flush`. */
  readonly #waiting = new Map<number, number>();
  /** Keys whose committed record is to go. */
  readonly #leaving = new Map<number, number>();
  /** Added and taken back before they were written. */
  readonly #withdrawn: number[] = [];
  #nextOrdinal: number | null = null;
  #snapshot: Snapshot | null = null;

  private constructor(
    root: RootDatabase<unknown, string>,
    readonly records: RecordSource,
  ) {
    this.#store = new SegmentStore(root);
    const storage = new LmdbStorage({
      snapshot: () => this.#current(),
      write: (postings, dropped) => this.#write(postings, dropped),
      has: (ordinal) => this.#current().live.has(ordinal),
      clear: () => this.#clear(),
    });
    this.#flex = createFlexIndex(storage);
  }

  /** Opens the index of an environment; creates its stores where they are missing. Reads nothing else yet. */
  static open(root: RootDatabase<unknown, string>, records: RecordSource): SearchIndex {
    return new SearchIndex(root, records);
  }

  /** Takes a record in; searchable after `flush`. A record with a key the index has replaces it. */
  add(record: IndexedRecord): void {
    this.remove(record.key);
    this.#nextOrdinal ??= this.#store.manifest().nextOrdinal;
    const ordinal = this.#nextOrdinal++;
    const { terms, column } = this.#buffer.read(ordinal, record);
    this.#columns.push(column);
    this.#waiting.set(record.key, ordinal);
    // Without terms FlexSearch would only note the id for removal.
    if (terms.terms.length > 0) this.#flex.add(ordinal, terms);
  }

  /** Takes a record out, at the next `flush`. Does nothing for a key that the index has not. */
  remove(key: number): void {
    const waiting = this.#waiting.get(key);
    if (waiting !== undefined) {
      // FlexSearch would look for it under each term; the record is written with its batch, as removed.
      this.#withdrawn.push(waiting);
      this.#waiting.delete(key);
    }
    if (this.#leaving.has(key)) return;
    const committed = this.#store.ordinalOf(key);
    if (committed === undefined) return;
    this.#leaving.set(key, committed);
    this.#flex.remove(committed);
  }

  /** Words added since the last `flush`, as a measure of when the next is due (about a million is a good batch). */
  get pending(): number {
    return this.#buffer.words;
  }

  /**
   * Writes what was added and removed. Call it inside the catalogue's transaction (`root.transactionSync`), so that a
   * record and its postings commit together; it is synchronous.
   */
  flush(): void {
    if (this.#columns.length === 0 && this.#leaving.size === 0) return;
    this.#flex.commit();
  }

  /** True where the index counts a record of this key, flushed or not. */
  has(key: number): boolean {
    if (this.#waiting.has(key)) return true;
    return !this.#leaving.has(key) && this.#store.ordinalOf(key) !== undefined;
  }

  /** Runs a query; sees what was last flushed. Gives way to other work every few milliseconds. */
  search(query: string, limit: number, options: SearchOptions = {}): Promise<SearchAnswer> {
    return runSearch(
      { snapshot: () => this.#current(), flex: this.#flex, records: this.records },
      query,
      limit,
      options,
    );
  }

  #current(): Snapshot {
    const manifest = this.#store.manifest();
    if (this.#snapshot?.manifest.generation !== manifest.generation) {
      this.#snapshot = new Snapshot(this.#store, manifest, this.#snapshot);
    }
    return this.#snapshot;
  }

  /** What FlexSearch commits: a segment of the new records, marks on the removed ones, and the keys of both. */
  #write(postings: FlexIndex['map'], dropped: readonly number[]): void {
    const before = this.#store.manifest();
    const written = writeSegment(this.#store, before, postings, this.#buffer, this.#columns);
    const marked = markRemoved(this.#store, written, [...dropped, ...this.#withdrawn]);
    this.#store.writeManifest({ ...marked, generation: before.generation + 1 });
    for (const key of this.#leaving.keys()) this.#store.removeOrdinal(key);
    for (const [key, ordinal] of this.#waiting) this.#store.setOrdinal(key, ordinal);
    this.#forget();
  }

  #clear(): void {
    this.#store.clear();
    this.#forget();
    this.#snapshot = null;
  }

  #forget(): void {
    this.#buffer.clear();
    this.#columns = [];
    this.#waiting.clear();
    this.#leaving.clear();
    this.#withdrawn.length = 0;
    this.#nextOrdinal = null;
  }
}
