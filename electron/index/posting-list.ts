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
export const SLOTS = 64;
const SLOT_BITS = 6;

/**
 * Weights are sums of field weights, which are quarters: so many quarters have a slot each, and their weight is known
 * exactly. Heavier ones share slots, STEPS to a doubling.
 */
const EXACT_QUARTERS = 32;
const STEPS = 4;

/** The slot of a weighted term frequency (1 for one occurrence in the body). */
export function slotOf(weight: number): number {
  const quarters = Math.max(1, Math.round(weight * 4));
  if (quarters <= EXACT_QUARTERS) return SLOTS - quarters;
  const step = Math.floor(Math.log2(quarters / (EXACT_QUARTERS + 1)) * STEPS);
  return Math.max(0, SLOTS - 1 - EXACT_QUARTERS - step);
}

/** The first of the slots that stand for one weight each; those before it stand for several. */
export const FIRST_EXACT = SLOTS - EXACT_QUARTERS;

/** By slot: the greatest weighted term frequency that it stands for. Slot 0 has no bound but that of a record's length. */
export const GREATEST_WEIGHTS: Float64Array = greatestWeights();

function greatestWeights(): Float64Array {
  const greatest = new Float64Array(SLOTS);
  for (let slot = FIRST_EXACT; slot < SLOTS; slot += 1) greatest[slot] = (SLOTS - slot) / 4;
  for (let slot = FIRST_EXACT - 1; slot > 0; slot -= 1) {
    // Half a quarter more than the bound, so that rounding cannot make a weight exceed it.
    greatest[slot] = ((EXACT_QUARTERS + 1) * 2 ** ((FIRST_EXACT - slot) / STEPS) + 0.5) / 4;
  }
  greatest[0] = 1e9;
  return greatest;
}

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
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = list[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    slots[i] = value & (SLOTS - 1);
    place += value >>> SLOT_BITS;
    places[i] = place;
  }
  return { places, slots, positionsAt };
}

/**
 * Visits the records of a list without unpacking it, with their places in the list.
 * @returns their number
 */
export function eachPosting(list: Uint8Array, visit: (place: number, slot: number, at: number) => void): number {
  const reader = new ByteReader(list);
  const count = reader.varint();
  reader.varint();
  let { at } = reader;
  let place = 0;
  for (let i = 0; i < count; i += 1) {
    let byte = list[at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = list[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    place += value >>> SLOT_BITS;
    visit(place, value & (SLOTS - 1), i);
  }
  return count;
}

/** Where in a list's bytes the positions begin. */
export function positionsAtIn(list: Uint8Array): number {
  const reader = new ByteReader(list);
  reader.varint();
  const length = reader.varint();
  return reader.at + length;
}

/** Records between two places of a skip table. */
const SKIP = 32;

/**
 * Where the positions of every thirty-second record of a list begin, so that those of any record are found without
 * looking at all before it.
 */
export function skipTable(list: Uint8Array, { places, positionsAt }: Postings): Uint32Array {
  const table = new Uint32Array(Math.ceil(places.length / SKIP));
  let at = positionsAt;
  let left = SKIP;
  table[0] = at;
  for (let next = 1; next < table.length;) {
    if (list[at++] !== 0) continue;
    left -= 1;
    if (left > 0) continue;
    table[next] = at;
    next += 1;
    left = SKIP;
  }
  return table;
}

/** Reads the positions of chosen records. */
export class PositionReader {
  /** What was read last: the first `count` are the positions in that record. */
  values: Int32Array = new Int32Array(64);
  count = 0;
  #list: Uint8Array;
  #index = 0;
  #at: number;

  /** @param skips `skipTable` of the list; without one it is read front to back */
  constructor(
    list: Uint8Array,
    positionsAt: number,
    readonly skips: Uint32Array | null = null,
  ) {
    this.#list = list;
    this.#at = positionsAt;
  }

  /** Goes over to another list, which is read front to back. Only for a reader without a skip table. */
  open(list: Uint8Array, positionsAt: number): void {
    this.#list = list;
    this.#at = positionsAt;
    this.#index = 0;
  }

  /**
   * Reads the positions in the record at `index` of the list, each less `offset`; those below 0 are left out. `index`
   * must grow from call to call.
   */
  read(index: number, offset: number): void {
    const list = this.#list;
    if (this.skips !== null && index - this.#index >= SKIP) {
      this.#index = index - (index % SKIP);
      this.#at = this.skips[Math.floor(index / SKIP)] ?? 0;
    }
    this.#pass(index);
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

  /** Goes to the positions of a record without reading those before it. */
  #pass(index: number): void {
    const list = this.#list;
    let at = this.#at;
    for (let left = index - this.#index; left > 0;) if (list[at++] === 0) left -= 1;
    this.#at = at;
    this.#index = index;
  }
}

function grown(values: Int32Array): Int32Array {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
