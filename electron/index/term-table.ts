/**
 * Numbers the terms of a batch: the same letters get the same number, and one string stands for them. Terms are looked
 * up where they stand in a text, so that no string is made for the millions that are known already.
 */
export class TermTable {
  #terms: string[] = [];
  /** Open addressing: number + 1 of the term at each place, 0 where there is none. */
  #places = new Int32Array(1 << 14);
  #hashes = new Uint32Array(1 << 13);

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
    const mask = this.#places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = (this.#places[place] ?? 0) - 1;
      if (number < 0) return this.#add(text.slice(start, end), hash, place);
      if (this.#hashes[number] === hash >>> 0 && same(this.#terms[number] ?? '', text, start, end)) return number;
    }
  }

  clear(): void {
    this.#terms = [];
    this.#places.fill(0);
  }

  #add(term: string, hash: number, place: number): number {
    const number = this.#terms.length;
    this.#terms.push(detached(term));
    if (number === this.#hashes.length) {
      const larger = new Uint32Array(number * 2);
      larger.set(this.#hashes);
      this.#hashes = larger;
    }
    this.#hashes[number] = hash;
    this.#places[place] = number + 1;
    if (this.#terms.length * 2 > this.#places.length) this.#spread();
    return number;
  }

  #spread(): void {
    const larger = new Int32Array(this.#places.length * 2);
    const mask = larger.length - 1;
    for (let number = 0; number < this.#terms.length; number += 1) {
      let place = (this.#hashes[number] ?? 0) & mask;
      while (larger[place] !== 0) place = (place + 1) & mask;
      larger[place] = number + 1;
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
