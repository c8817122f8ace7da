/** Keeps what was used last, as long as all of it takes no more than so many bytes. */
export class RecentlyUsed<T> {
  readonly #kept = new Map<string, { readonly value: T; readonly bytes: number }>();
  #bytes = 0;

  constructor(readonly most: number) {}

  /** Bytes of what is kept. */
  get bytes(): number {
    return this.#bytes;
  }

  get(name: string): T | undefined {
    const found = this.#kept.get(name);
    if (found === undefined) return undefined;
    // A map remembers the order in which its names came.
    this.#kept.delete(name);
    this.#kept.set(name, found);
    return found.value;
  }

  /** Keeps a value under a name that is not kept yet; what was not used for longest goes. */
  keep(name: string, value: T, bytes: number): T {
    this.#kept.set(name, { value, bytes });
    this.#bytes += bytes;
    for (const [oldest, { bytes: freed }] of this.#kept) {
      if (this.#bytes <= this.most || oldest === name) break;
      this.#kept.delete(oldest);
      this.#bytes -= freed;
    }
    return value;
  }
}
