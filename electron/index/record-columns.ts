import type { SnippetPart } from '../../shared/query/hit.ts';
import type { SegmentHeader } from './segment-store.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** Codes of the parts in the store; never renumber them without counting up `LAYOUT`. */
export const PARTS: readonly SnippetPart[] = [
  'title',
  'place',
  'people',
  'source',
  'header',
  'notes',
  'body',
  'oral-points',
];

/** Where the positions of a region begin, and the part it belongs to. */
export interface RegionRun {
  readonly part: SnippetPart;
  readonly from: number;
}

/** What the index itself knows of a record. */
export interface RecordColumn {
  /** Record number in the catalogue. */
  readonly key: number;
  /** Terms in it. */
  readonly length: number;
  /** Date as `yyyymmdd`, unknown month and day 0; 0 for an undated record. */
  readonly date: number;
  readonly regions: readonly RegionRun[];
}

/** Packs the columns of a segment's records, in their order. */
export function packColumns(columns: readonly RecordColumn[]): { records: Uint8Array; regions: Uint8Array } {
  const numbers = new Uint32Array(columns.length * 3);
  const regions = new ByteWriter();
  columns.forEach((column, at) => {
    numbers.set([column.key, column.length, column.date], at * 3);
    regions.varint(column.regions.length);
    let before = 0;
    for (const run of column.regions) {
      regions.varint(PARTS.indexOf(run.part));
      regions.varint(run.from - before);
      before = run.from;
    }
  });
  return { records: new Uint8Array(numbers.buffer), regions: regions.take() };
}

/** The columns of one segment. Everything is asked by a record's place in it. */
export class RecordColumns {
  readonly #numbers: Uint32Array;
  readonly #removed: Uint8Array | null;
  #regionsAt: Uint32Array | null = null;

  constructor(
    readonly header: SegmentHeader,
    records: Uint8Array,
    readonly packedRegions: Uint8Array,
    removed: Uint8Array | undefined,
  ) {
    // Copied, because a value from LMDB may begin at any byte.
    this.#numbers = new Uint32Array(records.slice().buffer);
    this.#removed = removed ?? null;
  }

  keyOf(place: number): number {
    return this.#numbers[place * 3] ?? 0;
  }

  lengthOf(place: number): number {
    return this.#numbers[place * 3 + 1] ?? 0;
  }

  dateOf(place: number): number {
    return this.#numbers[place * 3 + 2] ?? 0;
  }

  isRemoved(place: number): boolean {
    return this.#removed !== null && isSet(this.#removed, place);
  }

  get anyRemoved(): boolean {
    return this.#removed !== null;
  }

  regionsOf(place: number): RegionRun[] {
    const reader = new ByteReader(this.packedRegions, this.#regionOffsets()[place] ?? 0);
    const runs: RegionRun[] = [];
    let from = 0;
    for (let rest = reader.varint(); rest > 0; rest -= 1) {
      const part = PARTS[reader.varint()] ?? 'body';
      from += reader.varint();
      runs.push({ part, from });
    }
    return runs;
  }

  /** All columns of one record, to be written anew by a merge. */
  column(place: number): RecordColumn {
    return {
      key: this.keyOf(place),
      length: this.lengthOf(place),
      date: this.dateOf(place),
      regions: this.regionsOf(place),
    };
  }

  #regionOffsets(): Uint32Array {
    if (this.#regionsAt === null) {
      const reader = new ByteReader(this.packedRegions);
      const offsets = new Uint32Array(this.header.records);
      for (let i = 0; i < offsets.length; i += 1) {
        offsets[i] = reader.at;
        for (let rest = reader.varint() * 2; rest > 0; rest -= 1) reader.varint();
      }
      this.#regionsAt = offsets;
    }
    return this.#regionsAt;
  }
}

function isSet(bits: Uint8Array, at: number): boolean {
  return ((bits[at >>> 3] ?? 0) & (1 << (at & 7))) !== 0;
}

/** A copy of the bits with one more set. */
export function withBits(bits: Uint8Array | undefined, size: number, set: Iterable<number>): Uint8Array {
  const copy = new Uint8Array((size + 7) >>> 3);
  if (bits !== undefined) copy.set(bits);
  for (const at of set) copy[at >>> 3] = (copy[at >>> 3] ?? 0) | (1 << (at & 7));
  return copy;
}

export function countBits(bits: Uint8Array): number {
  let count = 0;
  for (const byte of bits) for (let rest = byte; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
