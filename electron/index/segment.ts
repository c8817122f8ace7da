import { RecordColumns } from './record-columns.ts';
import { KIND, type SegmentHeader, type SegmentStore } from './segment-store.ts';
import type { Unit } from '../../shared/query/query.ts';
import { eachPlaceAdmitted } from './admitted-terms.ts';
import { PageCursor, type ListPlace } from './term-page.ts';
import { ByteReader } from './varint.ts';

/** A term with its packed posting list. */
export interface TermList {
  readonly term: string;
  readonly list: Uint8Array;
}

/** Thrown where a segment is no longer there: a merge took its place while it was being read. */
export class SegmentGone extends Error {
  constructor(segment: number) {
    super(`index: segment ${segment} was merged away while it was read`);
  }
}

/** Reads one segment. What it reads once it keeps: a segment never changes. */
export class Segment {
  #firstTerms: readonly string[] | null = null;
  #columns: RecordColumns | null = null;
  #volume: { readonly number: number; readonly bytes: Uint8Array } | null = null;
  #places: ReadonlyMap<number, number> | null = null;

  /** @param before the same segment with fewer records removed: what was read of it stays true */
  constructor(
    readonly store: SegmentStore,
    readonly header: SegmentHeader,
    before?: Segment,
  ) {
    if (before === undefined) return;
    this.#firstTerms = before.#firstTerms;
    this.#places = before.#places;
  }

  /** The posting list of a term; undefined where no record holds it. */
  list(term: string): Uint8Array | undefined {
    const page = this.#pageOf(term);
    if (page < 0) return undefined;
    const cursor = new PageCursor(this.#value(KIND.page, page));
    while (cursor.next()) {
      const order = cursor.compare(term);
      if (order === 0) return this.#load(cursor.place);
      if (order > 0) return undefined;
    }
    return undefined;
  }

  /** True where a term begins so. */
  hasTermBeginning(prefix: string): boolean {
    const pages = this.#pageIndex().length;
    for (let page = Math.max(0, this.#pageOf(prefix)); page < pages; page += 1) {
      const cursor = new PageCursor(this.#value(KIND.page, page));
      while (cursor.next()) {
        if (cursor.startsWith(prefix)) return true;
        if (cursor.compare(prefix) > 0) return false;
      }
    }
    return false;
  }

  /** Visits the posting lists of all terms that a unit admits, in their order. */
  eachListAdmitted(unit: Unit, visit: (list: Uint8Array) => void): void {
    const pages = {
      first: this.#pageIndex(),
      from: (beginning: string) => Math.max(0, this.#pageOf(beginning)),
      open: (page: number) => new PageCursor(this.#value(KIND.page, page)),
    };
    eachPlaceAdmitted(pages, unit, (place) => visit(this.#load(place)));
  }

  /** All terms in order. */
  *terms(): Generator<TermList> {
    for (let page = 0; page < this.#pageIndex().length; page += 1) {
      const cursor = new PageCursor(this.#value(KIND.page, page));
      while (cursor.next()) yield { term: cursor.term, list: this.#load(cursor.place) };
    }
  }

  /** What the index knows of each record. */
  get columns(): RecordColumns {
    this.#columns ??= new RecordColumns(
      this.header,
      this.#value(KIND.records, 0),
      { shapes: () => this.#value(KIND.shapes, 0), facets: () => this.#value(KIND.facets, 0) },
      this.store.get(this.header.id, KIND.removed),
    );
    return this.#columns;
  }

  /** The last record of a key, removed or not. */
  placeOfKey(key: number): number | undefined {
    if (this.#places === null) {
      const places = new Map<number, number>();
      for (let place = 0; place < this.header.records; place += 1) places.set(this.columns.keyOf(place), place);
      this.#places = places;
    }
    return this.#places.get(key);
  }

  /** The page that holds a term if any does: the last one that begins at or before it; -1 before the first. */
  #pageOf(term: string): number {
    const first = this.#pageIndex();
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((first[middle] ?? '') <= term) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #pageIndex(): readonly string[] {
    if (this.#firstTerms === null) {
      const bytes = this.#value(KIND.pageIndex, 0);
      const reader = new ByteReader(bytes);
      const terms: string[] = [];
      while (reader.at < bytes.length) {
        let term = '';
        for (let rest = reader.varint(); rest > 0; rest -= 1) term += String.fromCharCode(reader.varint());
        terms.push(term);
      }
      this.#firstTerms = terms;
    }
    return this.#firstTerms;
  }

  #load(place: ListPlace): Uint8Array {
    if ('inline' in place) return place.inline;
    // Neighbouring terms mostly lie in one volume.
    if (this.#volume?.number !== place.volume) {
      this.#volume = { number: place.volume, bytes: this.#value(KIND.volume, place.volume) };
    }
    return this.#volume.bytes.subarray(place.offset, place.offset + place.bytes);
  }

  #value(kind: (typeof KIND)[keyof typeof KIND], number: number): Uint8Array {
    const value = this.store.get(this.header.id, kind, number);
    if (value === undefined) throw new SegmentGone(this.header.id);
    return value;
  }
}
