/** A set of ordinals as bits. All sets of one search have the same size. */
export class OrdinalSet {
  readonly #words: Uint32Array;

  /** @param size one more than the largest ordinal */
  constructor(readonly size: number) {
    this.#words = new Uint32Array((size + 31) >>> 5);
  }

  add(ordinal: number): void {
    this.#words[ordinal >>> 5] = (this.#words[ordinal >>> 5] ?? 0) | (1 << (ordinal & 31));
  }

  delete(ordinal: number): void {
    this.#words[ordinal >>> 5] = (this.#words[ordinal >>> 5] ?? 0) & ~(1 << (ordinal & 31));
  }

  has(ordinal: number): boolean {
    return ((this.#words[ordinal >>> 5] ?? 0) & (1 << (ordinal & 31))) !== 0;
  }

  addAll(ordinals: ArrayLike<number>): this {
    for (let i = 0; i < ordinals.length; i += 1) this.add(ordinals[i] ?? 0);
    return this;
  }

  addRange(from: number, to: number): this {
    for (let ordinal = from; ordinal < to; ordinal += 1) this.add(ordinal);
    return this;
  }

  /** Keeps what is in both. */
  intersect(other: OrdinalSet): this {
    for (let i = 0; i < this.#words.length; i += 1) this.#words[i] = (this.#words[i] ?? 0) & (other.#words[i] ?? 0);
    return this;
  }

  unite(other: OrdinalSet): this {
    for (let i = 0; i < this.#words.length; i += 1) this.#words[i] = (this.#words[i] ?? 0) | (other.#words[i] ?? 0);
    return this;
  }

  subtract(other: OrdinalSet): this {
    for (let i = 0; i < this.#words.length; i += 1) this.#words[i] = (this.#words[i] ?? 0) & ~(other.#words[i] ?? 0);
    return this;
  }

  copy(): OrdinalSet {
    return new OrdinalSet(this.size).unite(this);
  }

  get count(): number {
    let count = 0;
    for (const word of this.#words) {
      let pairs = word - ((word >>> 1) & 0x55555555);
      pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
      count += Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return count;
  }

  /** Visits the ordinals from `from` up to `to`, ascending. */
  each(visit: (ordinal: number) => void, from = 0, to = this.size): void {
    for (let i = from >>> 5; i < this.#words.length && i << 5 < to; i += 1) {
      for (let word = this.#words[i] ?? 0; word !== 0; word &= word - 1) {
        const ordinal = (i << 5) + 31 - Math.clz32(word & -word);
        if (ordinal >= from && ordinal < to) visit(ordinal);
      }
    }
  }

  /** The ordinals from `from` up to `to`, ascending. */
  toArray(from = 0, to = this.size): number[] {
    const ordinals: number[] = [];
    this.each((ordinal) => ordinals.push(ordinal), from, to);
    return ordinals;
  }
}
