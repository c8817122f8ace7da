/** Unsigned 32-bit integers that grow without being copied at each: ten million words of a corpus are 40 MB. */
export class NumberList {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** The value at a place; 0 beyond the end. */
  at(place: number): number {
    return this.#values[place] ?? 0;
  }

  /** A view, valid until the next `push`. */
  view(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}
