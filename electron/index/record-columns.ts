import { daysOfEdtf } from '../../shared/query/date-range.ts';
import { DOCUMENT_TYPES } from '../../shared/query/query-fields.ts';
import type { DocumentType } from '../../shared/model/document.ts';
import type { StatedFacets } from '../../shared/query/facets.ts';
import type { Language } from '../../shared/model/source-text.ts';
import { FacetColumns } from './facet-columns.ts';
import { FieldRuns } from './field-runs.ts';
import { ShapeReader } from './record-shape.ts';
import type { SegmentHeader } from './segment-store.ts';
import { ByteReader, ByteWriter } from './varint.ts';

/** What the index itself knows of a record. */
export interface RecordColumn {
  /** Record number in the catalogue. */
  readonly key: number;
  /** Terms in it. */
  readonly length: number;
  /** First and last day of its date as `yyyymmdd`; 0 for an undated record. */
  readonly from: number;
  readonly to: number;
  /** `flagsOf` its summary and date. */
  readonly flags: number;
  /** `packShape(...)`. */
  readonly shape: Uint8Array;
  readonly facets: StatedFacets;
}

/** Reads values of a segment that most searches do without. */
export interface PackedColumns {
  shapes(): Uint8Array;
  /** As `packFacets` made them. */
  facets(): Uint8Array;
}

const NUMBERS = 5;
const JAPANESE = 1;
const INTERVAL = 2;
const TYPE_UNIT = 4;

/** Packs date, language and type of a record. */
export function describeRecord(summary: {
  readonly date: string | null;
  readonly language: Language;
  readonly type: DocumentType;
}): Pick<RecordColumn, 'from' | 'to' | 'flags'> {
  const days = summary.date === null ? null : daysOfEdtf(summary.date);
  const flags = (summary.language === 'ja' ? JAPANESE : 0) + (days?.interval === true ? INTERVAL : 0);
  return {
    from: days?.from ?? 0,
    to: days?.to ?? 0,
    flags: flags + Math.max(0, DOCUMENT_TYPES.indexOf(summary.type)) * TYPE_UNIT,
  };
}

/** Packs the columns of a segment's records, in their order. */
export function packColumns(columns: readonly RecordColumn[]): { records: Uint8Array; shapes: Uint8Array } {
  const numbers = new Uint32Array(columns.length * NUMBERS);
  const shapes = new ByteWriter();
  columns.forEach((column, at) => {
    numbers.set([column.key, column.length, column.from, column.to, column.flags], at * NUMBERS);
    shapes.varint(column.shape.length);
    shapes.bytes(column.shape);
  });
  return { records: new Uint8Array(numbers.buffer), shapes: shapes.take() };
}

/** Packed columns with these keys in place of those that they were packed with; by place. */
export function withKeys(records: Uint8Array, keys: readonly number[]): Uint8Array {
  const numbers = new Uint32Array(Uint8Array.from(records).buffer);
  keys.forEach((key, place) => (numbers[place * NUMBERS] = key));
  return new Uint8Array(numbers.buffer);
}

/** The columns of one segment. Everything is asked by a record's place in it. */
export class RecordColumns {
  readonly #numbers: Uint32Array;
  readonly #removed: Uint8Array | null;
  #shapesAt: Uint32Array | null = null;
  #fieldRuns: FieldRuns | null = null;
  #packedShapes: Uint8Array | null = null;
  #facets: FacetColumns | null = null;

  constructor(
    readonly header: SegmentHeader,
    records: Uint8Array,
    readonly packed: PackedColumns,
    removed: Uint8Array | undefined,
  ) {
    // Copied, because a value from LMDB may begin at any byte.
    this.#numbers = new Uint32Array(Uint8Array.from(records).buffer);
    this.#removed = removed ?? null;
  }

  keyOf(place: number): number {
    return this.#numbers[place * NUMBERS] ?? 0;
  }

  lengthOf(place: number): number {
    return this.#numbers[place * NUMBERS + 1] ?? 0;
  }

  /** First day of its date, 0 for an undated record. */
  dateOf(place: number): number {
    return this.#numbers[place * NUMBERS + 2] ?? 0;
  }

  isRemoved(place: number): boolean {
    return this.#removed !== null && ((this.#removed[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
  }

  /**
   * True where a record's date lies within some days. A date known to the month or year only must lie there with all
   * its days; an interval with one: talks that began in August and ended in September are of both.
   */
  isDatedWithin(place: number, from: number, to: number): boolean {
    const first = this.dateOf(place);
    const last = this.#numbers[place * NUMBERS + 3] ?? 0;
    if (first === 0) return false;
    return (this.#flagsOf(place) & INTERVAL) !== 0 ? first <= to && last >= from : first >= from && last <= to;
  }

  languageOf(place: number): Language {
    return this.isJapanese(place) ? 'ja' : 'en';
  }

  typeOf(place: number): DocumentType {
    return DOCUMENT_TYPES[this.typeNumberOf(place)] ?? 'other';
  }

  /** Place of its type in `DOCUMENT_TYPES`. */
  typeNumberOf(place: number): number {
    return Math.floor(this.#flagsOf(place) / TYPE_UNIT);
  }

  isJapanese(place: number): boolean {
    return (this.#flagsOf(place) & JAPANESE) !== 0;
  }

  shapeOf(place: number): ShapeReader {
    return new ShapeReader(this.#packedShape(place));
  }

  get packedShapes(): Uint8Array {
    this.#packedShapes ??= this.packed.shapes();
    return this.#packedShapes;
  }

  /** What the records state in their own words. */
  get facets(): FacetColumns {
    this.#facets ??= new FacetColumns(this.header.records, this.packed.facets());
    return this.#facets;
  }

  /** Which part of its record a position stands in, for all records: it takes a while to read the first time. */
  get fieldRuns(): FieldRuns {
    this.#fieldRuns ??= new FieldRuns(this.header.records, (place) => this.#packedShape(place));
    return this.#fieldRuns;
  }

  /** Positions in a record, ascending, counted by the weight of the field they stand in. For few records. */
  weightOf(place: number, positions: ArrayLike<number>): number {
    if (this.#fieldRuns !== null) return this.#fieldRuns.weightOf(place, positions);
    return new FieldRuns(1, () => this.#packedShape(place)).weightOf(0, positions);
  }

  /** All columns of one record, to be written anew by a merge. */
  column(place: number): RecordColumn {
    return {
      key: this.keyOf(place),
      length: this.lengthOf(place),
      from: this.dateOf(place),
      to: this.#numbers[place * NUMBERS + 3] ?? 0,
      flags: this.#flagsOf(place),
      shape: this.#packedShape(place),
      facets: this.facets.of(place),
    };
  }

  #flagsOf(place: number): number {
    return this.#numbers[place * NUMBERS + 4] ?? 0;
  }

  /** Where the packed shape of a record begins in `packedShapes`. */
  shapeOffset(place: number): number {
    if (this.#shapesAt === null) {
      const reader = new ByteReader(this.packedShapes);
      const offsets = new Uint32Array(this.header.records * 2);
      for (let at = 0; at < offsets.length; at += 2) {
        const length = reader.varint();
        offsets[at] = reader.at;
        reader.at += length;
        offsets[at + 1] = reader.at;
      }
      this.#shapesAt = offsets;
    }
    return this.#shapesAt[place * 2] ?? 0;
  }

  #packedShape(place: number): Uint8Array {
    const from = this.shapeOffset(place);
    return this.packedShapes.subarray(from, this.#shapesAt?.[place * 2 + 1] ?? from);
  }
}

/** A copy of the bits with some more set. */
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
