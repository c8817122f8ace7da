import { ByteLists } from './byte-lists.ts';
import { SLOTS, writePackedPostings } from './posting-list.ts';
import { writeColumns } from './batch-writer.ts';
import type { RecordColumn } from './record-columns.ts';
import { ImageSink, type SegmentImage } from './segment-image.ts';
import { SegmentWriter } from './segment-writer.ts';
import { TermBuffer, type BufferedRecord } from './term-buffer.ts';
import { ByteWriter } from './varint.ts';

/**
 * Builds segments of many records away from the store, as bulk loading does: postings are packed as they come, where
 * FlexSearch would keep an array for each term and weight. What it makes is what `SearchIndex.add` and `flush` make of
 * the same records, byte for byte (held by a test).
 */
export class SegmentBuilder {
  readonly #buffer = new TermBuffer();
  /** By number of the term: its records, packed as a posting list wants them. */
  readonly #records = new ByteLists();
  /** Of each term, side by side: in how many records it is, and the place of the last one. */
  #state = new Int32Array(2 << 13);
  #columns: RecordColumn[] = [];

  /** Words taken in since the last `finish`. */
  get words(): number {
    return this.#buffer.words;
  }

  /** Records taken in since the last `finish`; each has its place in their order. */
  get records(): number {
    return this.#columns.length;
  }

  add(record: BufferedRecord): void {
    const place = this.#columns.length;
    const known = this.#buffer.terms;
    const { touched, column } = this.#buffer.read(place, record);
    for (let number = known; number < this.#buffer.terms; number += 1) this.#begin(number);
    for (const number of touched) {
      const count = this.#state[number * 2] ?? 0;
      const before = count === 0 ? 0 : (this.#state[number * 2 + 1] ?? 0);
      this.#records.pushVarint(number, (place - before) * SLOTS + this.#buffer.slot(number));
      this.#state[number * 2] = count + 1;
      this.#state[number * 2 + 1] = place;
    }
    this.#columns.push({ key: 0, ...column });
  }

  /** The segment of what was taken in; the builder is empty afterwards. */
  finish(): SegmentImage {
    const sink = new ImageSink();
    const writer = new SegmentWriter(sink, 0);
    const out = new ByteWriter();
    for (const number of this.#inOrder()) {
      const count = this.#state[number * 2] ?? 0;
      writePackedPostings(out, count, this.#records.take(number), this.#buffer.positionsOf(number));
      writer.add(this.#buffer.term(number), out.written());
      out.clear();
    }
    writer.end();
    writeColumns(sink, 0, this.#columns);
    const image = sink.image({ records: this.#columns.length, length: this.#buffer.words });
    this.#buffer.clear();
    this.#records.clear();
    this.#columns = [];
    return image;
  }

  #begin(number: number): void {
    this.#records.begin();
    if (number * 2 === this.#state.length) {
      const larger = new Int32Array(this.#state.length * 2);
      larger.set(this.#state);
      this.#state = larger;
    }
    this.#state[number * 2] = 0;
  }

  /** Numbers of the terms in the order of `<`. */
  #inOrder(): readonly number[] {
    const terms = Array.from({ length: this.#buffer.terms }, (_, number) => this.#buffer.term(number));
    return terms.map((_, number) => number).sort((a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1));
  }
}
