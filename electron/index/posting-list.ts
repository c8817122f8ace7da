import { ByteReader, ByteWriter } from './varint.ts';

/**
 * Where a term occurs in one segment: the records (by place), how much it weighs in each (a slot), and at which
 * positions it stands.
 *
 *     [records] [bytes of records] [place delta * SLOTS + slot, ...]         varints
 *     [position delta, ..., 0] for each record                               varints; deltas are never 0
 *
 * The zero that ends a record's positions is the only zero byte, so that skipping a record is a search for one byte.
 */

/** Weights that a posting can have; slot 0 is the heaviest. FlexSearch sorts its candidates by them. */
export const SLOTS = 32;

/** Steps a doubling of the weight; SLOTS / SLOTS_PER_DOUBLING doublings are told apart (1 to 256). */
const SLOTS_PER_DOUBLING = 4;

/** The slot of a weighted term frequency (1 for one occurrence in the body). */
export function slotOf(weight: number): number {
  const step = Math.round(Math.log2(Math.max(weight, 0.25)) * SLOTS_PER_DOUBLING) + 2 * SLOTS_PER_DOUBLING;
  return Math.max(0, SLOTS - 1 - step);
}

/** The weighted term frequency that a slot stands for. */
export function weightOf(slot: number): number {
  return WEIGHTS[slot] ?? 1;
}

const WEIGHTS = Float32Array.from({ length: SLOTS }, (_, slot) => 2 ** ((SLOTS - 1 - slot) / SLOTS_PER_DOUBLING - 2));

/** The records of a term in a segment, ascending. */
export interface Postings {
  readonly places: Uint32Array;
  readonly slots: Uint8Array;
  /** Where in the list's bytes the positions begin. */
  readonly positionsAt: number;
}

/** Writes a posting list. `places` ascend. */
export function writePostings(
  out: ByteWriter,
  places: ArrayLike<number>,
  slots: ArrayLike<number>,
  positions: Uint8Array | readonly number[],
): void {
  let before = 0;
  for (let i = 0; i < places.length; i += 1) {
    const place = places[i] ?? 0;
    scratch.varint((place - before) * SLOTS + (slots[i] ?? 0));
    before = place;
  }
  writePackedPostings(out, places.length, scratch.written(), positions);
  scratch.clear();
}

/** Writes a posting list whose records, `count` in number, are packed already. */
export function writePackedPostings(
  out: ByteWriter,
  count: number,
  records: Uint8Array,
  positions: Uint8Array | readonly number[],
): void {
  out.varint(count);
  out.varint(records.length);
  out.bytes(records);
  out.bytes(positions);
}

const scratch = new ByteWriter();

/** Reads which records a list holds; positions stay packed. */
export function readPostings(list: Uint8Array): Postings {
  const reader = new ByteReader(list);
  const count = reader.varint();
  const length = reader.varint();
  const positionsAt = reader.at + length;
  const places = new Uint32Array(count);
  const slots = new Uint8Array(count);
  let place = 0;
  let at = reader.at;
  for (let i = 0; i < count; i += 1) {
    let byte = list[at++] ?? 0;
    let value = byte & 0x7f;
    let scale = 0x80;
    while (byte > 0x7f) {
      byte = list[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      scale *= 0x80;
    }
    slots[i] = value % SLOTS;
    place += Math.floor(value / SLOTS);
    places[i] = place;
  }
  return { places, slots, positionsAt };
}

/** Visits the records of a list without unpacking it. */
export function eachPosting(list: Uint8Array, visit: (place: number, slot: number) => void): void {
  const reader = new ByteReader(list);
  let left = reader.varint();
  reader.varint();
  let place = 0;
  for (; left > 0; left -= 1) {
    const value = reader.varint();
    place += Math.floor(value / SLOTS);
    visit(place, value % SLOTS);
  }
}

/** Reads the positions of chosen records, front to back. */
export class PositionReader {
  /** What was read last: the first `count` are the positions in that record. */
  values: Int32Array = new Int32Array(64);
  count = 0;
  #index = 0;
  #at: number;

  constructor(
    readonly list: Uint8Array,
    positionsAt: number,
  ) {
    this.#at = positionsAt;
  }

  /**
   * Reads the positions in the record at `index` of the list, each less `offset`; those below 0 are left out. `index`
   * must grow from call to call.
   */
  read(index: number, offset: number): void {
    const { list } = this;
    for (; this.#index < index; this.#index += 1) this.#at = list.indexOf(0, this.#at) + 1;
    let at = this.#at;
    let count = 0;
    let position = -1 - offset;
    for (;;) {
      let byte = list[at++] ?? 0;
      if (byte === 0) break;
      let delta = byte & 0x7f;
      for (let scale = 0x80; byte > 0x7f; scale *= 0x80) {
        byte = list[at++] ?? 0;
        delta += (byte & 0x7f) * scale;
      }
      position += delta;
      if (position < 0) continue;
      if (count === this.values.length) this.values = grown(this.values);
      this.values[count++] = position;
    }
    this.#at = at;
    this.#index += 1;
    this.count = count;
  }
}

function grown(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
