import type { RootDatabase } from 'lmdb';
import type { SearchAnswer } from '../../shared/query/hit.ts';
import type { ParsedQuery } from '../../shared/query/query.ts';
import { markRemoved, writeSegment } from './batch-writer.ts';
import type { Breathe } from './breather.ts';
import type { Searched } from './find-hits.ts';
import { createFlexIndex, type CandidateIndex } from './flex-index.ts';
import { LmdbStorage, type FlexIndex } from './lmdb-storage.ts';
import type { RecordColumn } from './record-columns.ts';
import type { IndexedRecord, RecordSource } from './record-source.ts';
import { findMatchingRecords, type MatchingRecords } from './run-concordance.ts';
import { runSearch, type SearchOptions } from './run-search.ts';
import type { SegmentImage } from './segment-image.ts';
import { LAYOUT, SegmentStore } from './segment-store.ts';
import { Snapshot } from './snapshot.ts';
import { TermBuffer } from './term-buffer.ts';
import { Tidying } from './tidying.ts';
import { WaitingImages } from './waiting-images.ts';

/**
 * The full-text index of a library. It lives in the catalogue's LMDB environment, in a store of its own, so that a
 * record and its postings commit together. FlexSearch gathers postings and finds candidates; see docs/search.md.
 *
 * Several processes may search; what one commits, the others see. One at a time may add and remove.
 */
export class SearchIndex {
  readonly #store: SegmentStore;
  readonly #flex: CandidateIndex;
  readonly #tidying: Tidying;
  readonly #buffer = new TermBuffer();
  #columns: RecordColumn[] = [];
  /** Key -> place in the batch, of what waits for `flush`. */
  readonly #waiting = new Map<number, number>();
  readonly #images = new WaitingImages();
  /** Keys whose committed record is to go. */
  readonly #leaving = new Set<number>();
  /** Places in the batch that were taken back. */
  readonly #withdrawn: number[] = [];
  #snapshot: Snapshot | null = null;

  private constructor(
    root: RootDatabase<unknown, string>,
    readonly records: RecordSource,
  ) {
    this.#store = new SegmentStore(root);
    this.#tidying = new Tidying(this.#store);
    const storage = new LmdbStorage({
      snapshot: () => this.#current(),
      write: (postings) => this.#write(postings),
      remove: (ordinals) => this.#removeOrdinals(ordinals),
      has: (ordinal) => this.#current().live.has(ordinal),
      clear: () => this.clear(),
    });
    this.#flex = createFlexIndex(storage);
  }

  /** Opens the index of an environment; creates its store where it is missing. Reads nothing else yet. */
  static open(root: RootDatabase<unknown, string>, records: RecordSource): SearchIndex {
    return new SearchIndex(root, records);
  }

  /**
   * True where another version of this program wrote the index in a layout that this one does not read. It must then be
   * cleared, and every record added anew; until then it can neither be searched nor changed.
   */
  get isOutdated(): boolean {
    return this.#store.manifest().layout !== LAYOUT;
  }

  /** Forgets every record, in a transaction of the caller's. */
  clear(): void {
    this.#store.clear();
    this.#forget();
    this.#snapshot = null;
  }

  /** Takes a record in; searchable after `flush`. A record with a key the index has replaces it. */
  add(record: IndexedRecord): void {
    this.remove(record.key);
    const place = this.#columns.length;
    const { touched, column } = this.#buffer.read(place, record);
    this.#columns.push({ key: record.key, ...column });
    this.#waiting.set(record.key, place);
    if (touched.length > 0) this.#flex.add(place, this.#buffer.recordTerms(touched));
  }

  /**
   * Takes in a segment that a `SegmentBuilder` made of many records; searchable after `flush`.
   * @param keys of its records by place; null for one that is not to be taken in
   */
  addImage(image: SegmentImage, keys: readonly (number | null)[]): void {
    for (const key of keys) if (key !== null) this.remove(key);
    this.#images.add(image, keys);
  }

  /** Takes a record out, at the next `flush`. Does nothing for a key that the index has not. */
  remove(key: number): void {
    this.#leaving.add(key);
    this.#images.withdraw(key);
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) return;
    // FlexSearch would look for it under each term; instead it is written with its batch, as removed.
    this.#withdrawn.push(waiting);
    this.#waiting.delete(key);
  }

  /** Words added since the last `flush`, as a measure of when the next is due. */
  get pending(): number {
    return this.#buffer.words;
  }

  /**
   * Writes what was added and removed. Call it inside the catalogue's transaction (`root.transactionSync`), so that a
   * record and its postings commit together; it is synchronous. If that transaction is aborted, the batch is lost.
   */
  flush(): void {
    if (this.#columns.length > 0) this.#flex.commit();
    else if (this.#leaving.size > 0 || this.#images.size > 0) this.#write(new Map());
  }

  /**
   * Does one bounded step (some 15 milliseconds) of tidying, in a transaction of its own: merges small segments, drops
   * removed records. Call it between batches and when idle. Returns whether there is more to do.
   */
  tidy(): boolean {
    return this.#tidying.step();
  }

  /** True where the index counts a record of this key, flushed or not. */
  has(key: number): boolean {
    return (
      this.#waiting.has(key) ||
      this.#images.has(key) ||
      (!this.#leaving.has(key) && this.#current().find(key) !== undefined)
    );
  }

  /** Runs a query; sees what was last flushed. Gives way to other work every few milliseconds. */
  search(query: string, limit: number, options: SearchOptions = {}): Promise<SearchAnswer> {
    return runSearch(this.#searched(), query, limit, options);
  }

  /** Every record that a query finds, with all its matches; a rebuilding index holds what it has already. */
  findMatching(parsed: ParsedQuery, breathe: Breathe): Promise<MatchingRecords> {
    return findMatchingRecords(this.#searched(), parsed, breathe);
  }

  #searched(): Searched {
    return { snapshot: () => this.#current(), flex: this.#flex, records: this.records };
  }

  #current(): Snapshot {
    const manifest = this.#store.manifest();
    if (this.#snapshot?.manifest.stamp !== manifest.stamp) {
      this.#snapshot = new Snapshot(this.#store, manifest, this.#snapshot);
    }
    return this.#snapshot;
  }

  /** What FlexSearch commits: a segment of the new records, and marks on those that they replace or that leave. */
  #write(postings: FlexIndex['map']): void {
    const snapshot = this.#current();
    const removed = new Map<number, number[]>();
    for (const key of this.#leaving) {
      const found = snapshot.find(key);
      if (found === undefined) continue;
      const { id } = found.segment.header;
      removed.set(id, [...(removed.get(id) ?? []), found.place]);
    }
    const before = snapshot.manifest;
    if (this.#withdrawn.length > 0) removed.set(before.nextSegment, this.#withdrawn);
    const batch = writeSegment(this.#store, before, postings, this.#buffer, this.#columns);
    const written = this.#images.write(this.#store, batch);
    this.#store.writeManifest({
      ...written,
      segments: written.segments.map((header) => markRemoved(this.#store, header, removed.get(header.id) ?? [])),
    });
    this.#forget();
  }

  #removeOrdinals(ordinals: readonly number[]): void {
    const snapshot = this.#current();
    for (const ordinal of ordinals) {
      const placed = snapshot.placeOf(ordinal);
      if (placed !== undefined) this.remove(placed.segment.columns.keyOf(ordinal - placed.base));
    }
    this.flush();
  }

  #forget(): void {
    this.#buffer.clear();
    this.#columns = [];
    this.#waiting.clear();
    this.#images.clear();
    this.#leaving.clear();
    this.#withdrawn.length = 0;
  }
}
