/**
 * Numbers the terms of a batch: the same letters get the same number, and one string stands for them. Terms are looked
 * up where they stand in a text, so that no string is made for the millions that are known already.
 */
export class TermTable {
  #terms: string[] = [];
  /** Open addressing, two numbers a place: number + 1 of the term that is there (0 for none), and its hash. */
  #places = new Int32Array(1 << 15);

  get size(): number {
    return this.#terms.length;
  }

  /** The term of a number. */
  term(number: number): string {
    return this.#terms[number] ?? '';
  }

  /** The number of the term that stands at `start` up to `end` of a text. */
  numberOf(text: string, start: number, end: number): number {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    const places = this.#places;
    const mask = places.length - 1;
    for (let at = (hash << 1) & mask; ; at = (at + 2) & mask) {
      const number = (places[at] ?? 0) - 1;
      if (number < 0) return this.#add(text.slice(start, end), hash, at);
      if (places[at + 1] === hash && same(this.#terms[number] ?? '', text, start, end)) return number;
    }
  }

  clear(): void {
    this.#terms = [];
    this.#places.fill(0);
  }

  #add(term: string, hash: number, at: number): number {
    const number = this.#terms.length;
    this.#terms.push(detached(term));
    this.#places[at] = number + 1;
    this.#places[at + 1] = hash;
    if (this.#terms.length * 4 > this.#places.length) this.#spread();
    return number;
  }

  #spread(): void {
    const before = this.#places;
    const larger = new Int32Array(before.length * 2);
    const mask = larger.length - 1;
    for (let from = 0; from < before.length; from += 2) {
      if (before[from] === 0) continue;
      const hash = before[from + 1] ?? 0;
      let at = (hash << 1) & mask;
      while (larger[at] !== 0) at = (at + 2) & mask;
      larger[at] = before[from] ?? 0;
      larger[at + 1] = hash;
    }
    this.#places = larger;
  }
}

function same(term: string, text: string, start: number, end: number): boolean {
  if (term.length !== end - start) return false;
  for (let i = 0; i < term.length; i += 1) if (term.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A longer slice keeps the whole text alive that it was cut from; a kept term must not. */
function detached(term: string): string {
  return term.length < 13 ? term : Buffer.from(term, 'utf16le').toString('utf16le');
}
