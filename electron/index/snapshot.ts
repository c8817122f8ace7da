import { OrdinalSet } from './ordinal-set.ts';
import type { Postings } from './posting-list.ts';
import { Segment } from './segment.ts';
import { LAYOUT, type Manifest, type SegmentStore } from './segment-store.ts';

/** A posting list with its records unpacked. */
export interface LoadedList {
  readonly list: Uint8Array;
  readonly postings: Postings;
}

/** Unpacked lists kept for the next search: someone who types asks for the same words again and again. */
const KEPT_BYTES = 24 * 1024 * 1024;

/** The index as of one commit. */
export class Snapshot {
  readonly segments: readonly Segment[];
  /** Live records. */
  readonly live: OrdinalSet;
  readonly records: number;
  readonly averageLength: number;
  readonly #kept = new Map<string, LoadedList | null>();
  #keptBytes = 0;

  constructor(
    store: SegmentStore,
    readonly manifest: Manifest,
    before: Snapshot | null,
  ) {
    if (manifest.layout !== LAYOUT) throw new Error(`index: layout ${manifest.layout} is not ${LAYOUT}`);
    this.segments = manifest.segments.map((header) => {
      const kept = before?.segments.find((segment) => sameSegment(segment.header, header));
      return kept ?? new Segment(store, header);
    });
    this.live = new OrdinalSet(manifest.nextOrdinal);
    let length = 0;
    for (const { header, columns } of this.segments) {
      this.live.addRange(header.base, header.base + header.records);
      length += header.length;
      if (!columns.anyRemoved) continue;
      for (let at = header.base; at < header.base + header.records; at += 1) {
        if (columns.isRemoved(at)) this.live.delete(at);
      }
    }
    this.records = this.live.count;
    const all = manifest.segments.reduce((sum, header) => sum + header.records, 0);
    this.averageLength = all === 0 ? 1 : Math.max(1, length / all);
  }

  /** The list of a term in a segment, null where no record of it holds the term. */
  load(segment: Segment, term: string): LoadedList | null {
    const name = `${segment.header.id} ${term}`;
    const kept = this.#kept.get(name);
    if (kept !== undefined) return kept;
    const list = segment.list(term);
    const loaded = list === undefined ? null : { list, postings: segment.postings(list) };
    this.#keptBytes += 64 + (loaded === null ? 0 : loaded.list.length + loaded.postings.ordinals.length * 5);
    if (this.#keptBytes > KEPT_BYTES) {
      this.#kept.clear();
      this.#keptBytes = 0;
    }
    this.#kept.set(name, loaded);
    return loaded;
  }

  /** The lists of all terms in a segment that begin so. */
  loadPrefix(segment: Segment, prefix: string): LoadedList[] {
    const lists: LoadedList[] = [];
    for (const { list } of segment.beginningWith(prefix)) lists.push({ list, postings: segment.postings(list) });
    return lists;
  }

  /** Number of records that hold a term, removed ones included. */
  frequency(term: string): number {
    return this.segments.reduce((sum, segment) => sum + (this.load(segment, term)?.postings.ordinals.length ?? 0), 0);
  }

  segmentOf(ordinal: number): Segment | undefined {
    return this.segments.find(({ header }) => ordinal >= header.base && ordinal < header.base + header.records);
  }
}

function sameSegment(a: Segment['header'], b: Segment['header']): boolean {
  return a.id === b.id && a.removed === b.removed;
}
