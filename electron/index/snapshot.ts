import { CUT } from '../../shared/query/cut-words.ts';
import type { Unit } from '../../shared/query/query.ts';
import { OrdinalSet } from './ordinal-set.ts';
import { readPostings, type Postings } from './posting-list.ts';
import { Segment } from './segment.ts';
import { LAYOUT, type Manifest, type SegmentStore } from './segment-store.ts';

/** A posting list with its records unpacked. */
export interface LoadedList {
  readonly list: Uint8Array;
  readonly postings: Postings;
}

/** A segment among others: within a snapshot, the record at a place has the ordinal `base + place`. */
export interface PlacedSegment {
  readonly segment: Segment;
  readonly base: number;
  /** One more than the ordinal of its last record. */
  readonly end: number;
}

/** Unpacked lists kept for the next search: someone who types asks for the same words again and again. */
const KEPT_BYTES = 24 * 1024 * 1024;

/** Patterns and misspellings, by segment, whose lists are kept. */
const KEPT_ADMITTED = 64;

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
  readonly #kept: KeptLists;
  readonly #admitted = new Map<string, readonly Uint8Array[]>();

  constructor(
    store: SegmentStore,
    readonly manifest: Manifest,
    before: Snapshot | null,
  ) {
    if (manifest.layout !== LAYOUT)
      throw new Error(`index: its layout is ${manifest.layout}, this program reads ${LAYOUT}`);
    this.#kept = before === null ? new KeptLists() : before.#kept;
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

  /** The list of a term in a segment, null where no record of it holds the term. */
  load(segment: Segment, term: string): LoadedList | null {
    const name = `${segment.header.id} ${term}`;
    const kept = this.#kept.get(name);
    return kept === undefined ? this.#kept.keep(name, unpacked(segment.list(term))) : kept;
  }

  /**
   * The lists of all terms in a segment that a pattern or misspelling admits. Finding them means to look at every term,
   * so the last ones are kept for the next time, which is a moment later, when the best records are ranked.
   */
  listsAdmitted(segment: Segment, unit: Unit): readonly Uint8Array[] {
    const name = `${segment.header.id} ${JSON.stringify(unit)}`;
    const known = this.#admitted.get(name);
    if (known !== undefined) return known;
    const lists: Uint8Array[] = [];
    segment.eachListAdmitted(unit, (list) => lists.push(list));
    if (this.#admitted.size >= KEPT_ADMITTED) this.#admitted.clear();
    this.#admitted.set(name, lists);
    return lists;
  }

  /** True where a record of a segment has a word that the end of a line cuts. */
  hasCuts(segment: Segment): boolean {
    const name = `${segment.header.id} ${CUT}`;
    let lists = this.#admitted.get(name);
    if (lists === undefined) {
      const found: Uint8Array[] = [];
      segment.eachListBeginning(CUT, (list) => found.push(list));
      lists = found.slice(0, 1);
      this.#admitted.set(name, lists);
    }
    return lists.length > 0;
  }

  /** Number of records that hold a term, removed ones included. */
  frequency(term: string): number {
    return this.segments.reduce((sum, { segment }) => sum + (this.load(segment, term)?.postings.places.length ?? 0), 0);
  }

  placeOf(ordinal: number): PlacedSegment | undefined {
    return this.segments.find(({ base, end }) => ordinal >= base && ordinal < end);
  }

  /** Date of a record, as in `RecordColumn`. */
  dateOf(ordinal: number): number {
    const placed = this.placeOf(ordinal);
    return placed === undefined ? 0 : placed.segment.columns.dateOf(ordinal - placed.base);
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

function unpacked(list: Uint8Array | undefined): LoadedList | null {
  return list === undefined ? null : { list, postings: readPostings(list) };
}

/** Lists of segments, which never change; emptied when they grow too many. */
class KeptLists {
  readonly #lists = new Map<string, LoadedList | null>();
  #bytes = 0;

  get(name: string): LoadedList | null | undefined {
    return this.#lists.get(name);
  }

  keep(name: string, loaded: LoadedList | null): LoadedList | null {
    this.#bytes += 100 + (loaded === null ? 0 : loaded.list.length + loaded.postings.places.length * 5);
    if (this.#bytes > KEPT_BYTES) {
      this.#lists.clear();
      this.#bytes = 0;
    }
    this.#lists.set(name, loaded);
    return loaded;
  }
}
