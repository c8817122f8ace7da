import { CUT } from '../../shared/query/cut-words.ts';
import type { Unit } from '../../shared/query/query.ts';
import { OrdinalSet } from './ordinal-set.ts';
import { readPostings, skipTable, type Postings } from './posting-list.ts';
import { lengthNorm } from './bm25.ts';
import { RecentlyUsed } from './recently-used.ts';
import { Segment } from './segment.ts';
import { LAYOUT, type Manifest, type SegmentStore } from './segment-store.ts';

/** A posting list with its records unpacked. */
export class LoadedList {
  readonly postings: Postings;
  #skips: Uint32Array | null = null;

  constructor(readonly list: Uint8Array) {
    this.postings = readPostings(list);
  }

  /** `skipTable` of the list; null where it is so short that it is as soon read. */
  get skips(): Uint32Array | null {
    if (this.postings.places.length > SHORT) this.#skips ??= skipTable(this.list, this.postings);
    return this.#skips;
  }
}

/** A list of fewer records needs no skip table. */
const SHORT = 64;

/** A segment among others: within a snapshot, the record at a place has the ordinal `base + place`. */
export interface PlacedSegment {
  readonly segment: Segment;
  readonly base: number;
  /** One more than the ordinal of its last record. */
  readonly end: number;
}

/**
 * Unpacked lists kept for the next search: someone who types asks for the same words again and again. In bytes, as are
 * the packed lists of prefixes, patterns and misspellings.
 */
const KEPT_BYTES = 40 * 1024 * 1024;
const KEPT_ADMITTED_BYTES = 12 * 1024 * 1024;

/** What a segment has been asked for, from one snapshot to the next: segments never change. */
class Kept {
  readonly lists = new RecentlyUsed<LoadedList | null>(KEPT_BYTES);
  readonly admitted = new RecentlyUsed<readonly Uint8Array[]>(KEPT_ADMITTED_BYTES);
  readonly cuts = new Map<number, boolean>();
}

/** The index as of one commit. Ordinals number its records, removed ones included; they hold for this snapshot only. */
export class Snapshot {
  readonly segments: readonly PlacedSegment[];
  /** One more than the largest ordinal. */
  readonly size: number;
  /** Ordinals of the records that are not removed. */
  readonly live: OrdinalSet;
  readonly records: number;
  /** Terms in a record, on average. */
  readonly averageLength: number;
  readonly #kept: Kept;
  #norms: Float64Array | null = null;
  #dates: Uint32Array | null = null;

  constructor(
    store: SegmentStore,
    readonly manifest: Manifest,
    before: Snapshot | null,
  ) {
    if (manifest.layout !== LAYOUT)
      throw new Error(`index: its layout is ${manifest.layout}, this program reads ${LAYOUT}`);
    this.#kept = before === null ? new Kept() : before.#kept;
    const segments: PlacedSegment[] = [];
    let base = 0;
    let length = 0;
    for (const header of manifest.segments) {
      const known = before?.segments.find(({ segment }) => segment.header.id === header.id)?.segment;
      const segment = known?.header.removed === header.removed ? known : new Segment(store, header, known);
      segments.push({ segment, base, end: base + header.records });
      base += header.records;
      length += header.length;
    }
    this.segments = segments;
    this.size = base;
    this.averageLength = base === 0 ? 1 : Math.max(1, length / base);
    this.live = new OrdinalSet(base).addRange(0, base);
    for (const { segment, base: from, end } of segments) {
      if (segment.header.removed === 0) continue;
      for (let at = from; at < end; at += 1) if (segment.columns.isRemoved(at - from)) this.live.delete(at);
    }
    this.records = this.live.count;
  }

  /** By ordinal: what BM25 sets a weight against, `k1 (1 - b + b length / average)`. */
  get norms(): Float64Array {
    if (this.#norms === null) {
      this.#norms = new Float64Array(this.size);
      for (const { segment, base, end } of this.segments) {
        const { columns } = segment;
        for (let at = base; at < end; at += 1)
          this.#norms[at] = lengthNorm(columns.lengthOf(at - base), this.averageLength);
      }
    }
    return this.#norms;
  }

  /** By ordinal: the first day of a record's date as `yyyymmdd`; undated ones come last. */
  get dates(): Uint32Array {
    if (this.#dates === null) {
      this.#dates = new Uint32Array(this.size);
      for (const { segment, base, end } of this.segments) {
        const { columns } = segment;
        for (let at = base; at < end; at += 1) this.#dates[at] = columns.dateOf(at - base) || UNDATED;
      }
    }
    return this.#dates;
  }

  /** The list of a term in a segment, null where no record of it holds the term. */
  load(segment: Segment, term: string): LoadedList | null {
    const name = `${segment.header.id} ${term}`;
    const { lists } = this.#kept;
    const kept = lists.get(name);
    if (kept !== undefined) return kept;
    const list = segment.list(term);
    if (list === undefined) return lists.keep(name, null, NOTHING_BYTES);
    const loaded = new LoadedList(list);
    return lists.keep(name, loaded, NOTHING_BYTES + list.buffer.byteLength + loaded.postings.places.length * 5);
  }

  /**
   * The packed lists of all terms in a segment that a prefix, pattern or misspelling admits. Finding them means to look
   * at many terms, so the last ones are kept for the next time, which is a moment later, when the best records are shown.
   */
  listsAdmitted(segment: Segment, unit: Unit): readonly Uint8Array[] {
    const name = `${segment.header.id} ${JSON.stringify(unit)}`;
    const { admitted } = this.#kept;
    const known = admitted.get(name);
    if (known !== undefined) return known;
    const lists: Uint8Array[] = [];
    let bytes = NOTHING_BYTES;
    segment.eachListAdmitted(unit, (list) => {
      // Copied where it would keep a page of other lists alive.
      lists.push(list.length * 2 < list.buffer.byteLength ? list.slice() : list);
      bytes += list.length + NOTHING_BYTES;
    });
    return admitted.keep(name, lists, bytes);
  }

  /** True where a record of a segment has a word that the end of a line cuts. */
  hasCuts(segment: Segment): boolean {
    const { cuts } = this.#kept;
    const known = cuts.get(segment.header.id);
    if (known !== undefined) return known;
    const found = segment.hasTermBeginning(CUT);
    cuts.set(segment.header.id, found);
    return found;
  }

  /** Number of records that hold a term, removed ones included. */
  frequency(term: string): number {
    return this.segments.reduce((sum, { segment }) => sum + (this.load(segment, term)?.postings.places.length ?? 0), 0);
  }

  placeOf(ordinal: number): PlacedSegment | undefined {
    return this.segments.find(({ end }) => ordinal < end);
  }

  /** Where the live record of a key is. */
  find(key: number): { readonly segment: Segment; readonly place: number } | undefined {
    for (const { segment, base } of this.segments) {
      const place = segment.placeOfKey(key);
      if (place !== undefined && this.live.has(base + place)) return { segment, place };
    }
    return undefined;
  }
}

/** Undated records come last. */
const UNDATED = 99_999_999;

/** What it takes to keep a name with nothing or little under it. */
const NOTHING_BYTES = 100;
