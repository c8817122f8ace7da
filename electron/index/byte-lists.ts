/**
 * Many growing lists of bytes in one block of memory. A list is a chain of slices, each twice as long as the one
 * before up to a limit; the last four bytes of a slice say where the next begins. Thousands of small arrays would keep
 * the garbage collector busy instead.
 */
export class ByteLists {
  #bytes = new Uint8Array(1 << 16);
  #used = 0;
  #lists = 0;
  /** FIELDS numbers a list, side by side: a list that is pushed to is touched in one place of the memory. */
  #state = new Int32Array(1024 * FIELDS);

  /** Begins a list; lists are numbered from 0. */
  begin(): number {
    const list = this.#lists;
    this.#lists += 1;
    if (list * FIELDS === this.#state.length) this.#state = doubled(this.#state);
    const start = this.#allot(FIRST_SLICE);
    const at = list * FIELDS;
    this.#state[at + FIRST] = start;
    this.#state[at + CURSOR] = start;
    this.#state[at + END] = start + FIRST_SLICE - LINK;
    this.#state[at + LENGTH] = 0;
    return list;
  }

  /** Bytes in a list. */
  length(list: number): number {
    return this.#state[list * FIELDS + LENGTH] ?? 0;
  }

  push(list: number, byte: number): void {
    const field = list * FIELDS;
    const state = this.#state;
    let at = state[field + CURSOR] ?? 0;
    if (at === state[field + END]) at = this.#addSlice(list, at);
    this.#bytes[at] = byte;
    state[field + CURSOR] = at + 1;
    state[field + LENGTH] = (state[field + LENGTH] ?? 0) + 1;
  }

  /** Appends an integer from 0 to 2^31 - 1 as a varint. */
  pushVarint(list: number, value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.push(list, (rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.push(list, rest);
  }

  /** A copy of a list. */
  take(list: number): Uint8Array {
    const copy = new Uint8Array(this.length(list));
    let at = this.#state[list * FIELDS + FIRST] ?? 0;
    let size = FIRST_SLICE;
    for (let copied = 0; copied < copy.length;) {
      const count = Math.min(size - LINK, copy.length - copied);
      copy.set(this.#bytes.subarray(at, at + count), copied);
      copied += count;
      at = this.#link(at + size - LINK);
      size = Math.min(size * 2, LARGEST_SLICE);
    }
    return copy;
  }

  /** Drops all lists; the memory is kept for the next. */
  clear(): void {
    this.#used = 0;
    this.#lists = 0;
  }

  #addSlice(list: number, end: number): number {
    const size = this.#sizeAfter(this.length(list));
    const start = this.#allot(size);
    for (let i = 0; i < LINK; i += 1) this.#bytes[end + i] = (start >>> (8 * i)) & 0xff;
    this.#state[list * FIELDS + END] = start + size - LINK;
    return start;
  }

  /** Size of the slice that follows when the slices of a list hold so many bytes. */
  #sizeAfter(length: number): number {
    let size = FIRST_SLICE;
    for (let held = size - LINK; held < length + 1; held += size - LINK) size = Math.min(size * 2, LARGEST_SLICE);
    return size;
  }

  #link(at: number): number {
    let start = 0;
    for (let i = 0; i < LINK; i += 1) start |= (this.#bytes[at + i] ?? 0) << (8 * i);
    return start;
  }

  #allot(size: number): number {
    const start = this.#used;
    this.#used += size;
    if (this.#used > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#used));
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    return start;
  }
}

/** Of a list: where its first slice begins, where the next byte goes, where its last slice ends, its length. */
const FIRST = 0;
const CURSOR = 1;
const END = 2;
const LENGTH = 3;
const FIELDS = 4;

const LINK = 4;
const FIRST_SLICE = 16;
const LARGEST_SLICE = 4096;

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
