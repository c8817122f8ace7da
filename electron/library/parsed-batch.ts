import { SegmentBuilder } from '../index/segment-builder.ts';
import type { SegmentImage } from '../index/segment-image.ts';
import { ByteWriter } from '../index/varint.ts';
import type { KeyedRecord } from './change.ts';
import type { Judgement } from './judgement.ts';
import { unpackSource } from './pack-source.ts';
import type { PreparedRecord } from './prepare-record.ts';

/** A record on its way between threads: its words are in the image, and packed in the bytes of its batch. */
export interface ParsedRecord extends Omit<PreparedRecord, 'text' | 'regions' | 'packed'> {
  readonly packed: { readonly start: number; readonly end: number };
}

/** `Judgement`, whose records are on their way. */
export type ParsedJudgement =
  | (Omit<Extract<Judgement, { kind: 'read' }>, 'records'> & { readonly records: readonly ParsedRecord[] })
  | (Omit<Extract<Judgement, { kind: 'part' }>, 'records'> & { readonly records: readonly ParsedRecord[] })
  | Exclude<Judgement, { kind: 'read' | 'part' }>;

/** What a parsing thread hands over: judgements in order, and a segment of all their records in the same order. */
export interface ParsedBatch {
  readonly judgements: readonly ParsedJudgement[];
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly image: SegmentImage;
  /** Files that were finished since the batch before, of those that the thread was given. */
  readonly finished: number;
}

/** Gathers what a thread parses. */
export class BatchMaker {
  readonly #builder = new SegmentBuilder();
  readonly #packed = new ByteWriter();
  #judgements: ParsedJudgement[] = [];
  #finished = 0;

  /** Words gathered since the last `take`. */
  get words(): number {
    return this.#builder.words;
  }

  get isEmpty(): boolean {
    return this.#judgements.length === 0 && this.#finished === 0;
  }

  add(judgement: Judgement): void {
    if (judgement.kind !== 'read' && judgement.kind !== 'part') this.#judgements.push(judgement);
    else this.#judgements.push({ ...judgement, records: judgement.records.map((record) => this.#gather(record)) });
  }

  /** Notes that all of a file was added. */
  endFile(): void {
    this.#finished += 1;
  }

  /** What was gathered; the maker is empty afterwards. */
  take(): ParsedBatch {
    const batch = {
      judgements: this.#judgements,
      packed: this.#packed.take(),
      image: this.#builder.finish(),
      finished: this.#finished,
    };
    this.#judgements = [];
    this.#finished = 0;
    return batch;
  }

  #gather({ summary, sha256, bytes, text, regions, packed }: PreparedRecord): ParsedRecord {
    this.#builder.add({ text, regions, summary });
    const start = this.#packed.length;
    this.#packed.bytes(packed);
    return { summary, sha256, bytes, packed: { start, end: start + packed.length } };
  }
}

/** A parsed record as the catalogue takes it. Its words are unpacked only where they are asked for, which is rare. */
export function keyedRecord(record: ParsedRecord, { packed }: ParsedBatch, key: number): KeyedRecord {
  const { summary, sha256, bytes } = record;
  const own = packed.subarray(record.packed.start, record.packed.end);
  return {
    key,
    summary,
    sha256,
    bytes,
    packed: own,
    get text() {
      return unpackSource(own).source.text;
    },
    get regions() {
      return unpackSource(own).regions;
    },
  };
}
