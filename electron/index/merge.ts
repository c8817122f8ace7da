import { headerOf, writeColumns } from './batch-writer.ts';
import { readPostings, writePostings } from './posting-list.ts';
import { withBits, countBits, type RecordColumn } from './record-columns.ts';
import { Segment, type TermList } from './segment.ts';
import { KIND, type Manifest, type SegmentHeader, type SegmentStore } from './segment-store.ts';
import { SegmentWriter } from './segment-writer.ts';
import { ByteWriter } from './varint.ts';

/** So many segments of about one size become one. */
const FANOUT = 8;
/** Segments of fewer terms than this count as of one size. */
const SMALL = 8 ** 5;
/** A segment with more than this share of removed records is written anew without them. */
const TOO_MANY_REMOVED = 0.3;

/** The segments that ought to be merged now, if any. */
export function mergeCandidates(segments: readonly SegmentHeader[]): readonly SegmentHeader[] {
  const levels = new Map<number, SegmentHeader[]>();
  for (const header of segments) {
    const level = Math.floor(Math.log(Math.max(SMALL, header.length)) / Math.log(FANOUT));
    const peers = levels.get(level) ?? [];
    levels.set(level, [...peers, header]);
    if (peers.length + 1 === FANOUT) return levels.get(level) ?? [];
  }
  const worn = segments.find((header) => header.removed / header.records > TOO_MANY_REMOVED);
  return worn === undefined ? [] : [worn];
}

/** A source of a merge: where it stands in its terms, and where its records go. */
interface Source {
  readonly segment: Segment;
  readonly terms: Iterator<TermList>;
  head: TermList | null;
  /** Place -> place in the new segment; -1 for a removed record. */
  readonly moves: Int32Array;
  readonly anyRemoved: boolean;
}

/**
 * Merges segments into a new one, a stretch at a time, each in a transaction of the caller's. Until the end nobody sees
 * the new one; if the process dies, its values are deleted by the next that tidies.
 */
export class Merge {
  readonly #sources: readonly Source[];
  readonly #writer: SegmentWriter;
  readonly #columns: RecordColumn[] = [];
  readonly #out = new ByteWriter();

  /** @param id of the new segment, already noted as discarded in the manifest */
  constructor(
    readonly store: SegmentStore,
    readonly headers: readonly SegmentHeader[],
    readonly id: number,
  ) {
    this.#writer = new SegmentWriter(store, id);
    this.#sources = headers.map((header) => this.#open(new Segment(store, header)));
  }

  #open(segment: Segment): Source {
    const { columns, header } = segment;
    const moves = new Int32Array(header.records).fill(-1);
    for (let place = 0; place < header.records; place += 1) {
      if (columns.isRemoved(place)) continue;
      moves[place] = this.#columns.length;
      this.#columns.push(columns.column(place));
    }
    const terms = segment.terms();
    const first = terms.next();
    const head = first.done === true ? null : first.value;
    return { segment, terms, head, moves, anyRemoved: header.removed > 0 };
  }

  /** Writes terms until the clock reaches `until`; returns whether any are left. */
  step(until: number): boolean {
    for (let count = 1; ; count += 1) {
      const term = this.#leastTerm();
      if (term === null) return false;
      this.#mergeTerm(term);
      if (count % 16 === 0 && performance.now() >= until) return true;
    }
  }

  /** Puts the new segment in the place of its sources. */
  end(manifest: Manifest): Manifest {
    this.#writer.end();
    writeColumns(this.store, this.id, this.#columns);
    const ids = new Set(this.headers.map((header) => header.id));
    const kept = manifest.segments.filter((header) => !ids.has(header.id));
    return {
      ...manifest,
      segments: this.#columns.length === 0 ? kept : [...kept, this.#withLateRemovals(headerOf(this.id, this.#columns))],
      discarded: [...manifest.discarded.filter((id) => id !== this.id), ...ids],
    };
  }

  #leastTerm(): string | null {
    let least: string | null = null;
    for (const { head } of this.#sources) if (head !== null && (least === null || head.term < least)) least = head.term;
    return least;
  }

  #mergeTerm(term: string): void {
    const places: number[] = [];
    const slots: number[] = [];
    const positions: Uint8Array[] = [];
    for (const source of this.#sources) {
      if (source.head?.term !== term) continue;
      move(source, source.head.list, places, slots, positions);
      const next = source.terms.next();
      source.head = next.done === true ? null : next.value;
    }
    if (places.length === 0) return;
    writePostings(
      this.#out,
      places,
      slots,
      positions.length === 1 && positions[0] ? positions[0] : Buffer.concat(positions),
    );
    this.#writer.add(term, this.#out.written());
    this.#out.clear();
  }

  /** Records that were removed since the merge began. */
  #withLateRemovals(header: SegmentHeader): SegmentHeader {
    const late: number[] = [];
    for (const { segment, moves } of this.#sources) {
      const bits = this.store.get(segment.header.id, KIND.removed);
      if (bits === undefined) continue;
      moves.forEach((place, before) => {
        if (place >= 0 && ((bits[before >>> 3] ?? 0) & (1 << (before & 7))) !== 0) late.push(place);
      });
    }
    if (late.length === 0) return header;
    const bits = withBits(undefined, header.records, late);
    this.store.put(this.id, KIND.removed, 0, bits);
    return { ...header, removed: countBits(bits) };
  }
}

/** Copies a posting list to where its records go, leaving removed ones behind. */
function move(source: Source, list: Uint8Array, places: number[], slots: number[], positions: Uint8Array[]): void {
  const postings = readPostings(list);
  let from = postings.positionsAt;
  if (!source.anyRemoved) positions.push(list.subarray(from));
  for (let i = 0; i < postings.places.length; i += 1) {
    const place = source.moves[postings.places[i] ?? 0] ?? -1;
    if (source.anyRemoved) {
      const end = list.indexOf(0, from) + 1;
      if (place >= 0) positions.push(list.subarray(from, end));
      from = end;
    }
    if (place < 0) continue;
    places.push(place);
    slots.push(postings.slots[i] ?? 0);
  }
}
