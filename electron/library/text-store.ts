import type { Database, RootDatabase } from 'lmdb';

/**
 * Bytes of a part. A value of more than half a page has pages of its own in LMDB and leaves the last one half empty: with
 * records of a few pages that is a third of all room. Parts of this size leave a sixth.
 */
const PART = 660;

/** The packed words of records, by record key; stored in parts. */
export class TextStore {
  readonly #whole: Database<Buffer, number>;
  readonly #parts: Database<Buffer, [number, number]>;

  constructor(root: RootDatabase<unknown, string>) {
    // Where libraries of before held them.
    this.#whole = root.openDB({ name: 'texts', keyEncoding: 'uint32', encoding: 'binary' });
    this.#parts = root.openDB({ name: 'text-parts', encoding: 'binary' });
  }

  get(key: number): Uint8Array | undefined {
    const whole = this.#whole.get(key);
    if (whole !== undefined) return whole;
    const parts = [...this.#partsOf(key)].map(({ value }) => value);
    return parts.length === 0 ? undefined : Buffer.concat(parts);
  }

  /** Stores bytes in place of what was there; in a transaction of the caller's. */
  putSync(key: number, bytes: Uint8Array): void {
    this.removeSync(key);
    // At the end of the store pages are filled to their ends; in between they are split in halves.
    const append = this.#lastKey() < key;
    for (let number = 0; number === 0 || number * PART < bytes.length; number += 1) {
      const part = bytes.subarray(number * PART, (number + 1) * PART);
      this.#parts.putSync([key, number], Buffer.from(part.buffer, part.byteOffset, part.byteLength), { append });
    }
  }

  #lastKey(): number {
    for (const [key] of this.#parts.getKeys({ reverse: true, limit: 1 })) return key;
    return -1;
  }

  removeSync(key: number): void {
    this.#whole.removeSync(key);
    for (const { key: part } of [...this.#partsOf(key)]) this.#parts.removeSync(part);
  }

  #partsOf(key: number): Iterable<{ readonly key: [number, number]; readonly value: Buffer }> {
    return this.#parts.getRange({ start: [key, 0], end: [key + 1, 0] });
  }
}
