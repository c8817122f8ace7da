/** What is compared with a word, from its first unit on. */
interface Spelt {
  readonly length: number;
  /** UTF-16 unit. */
  unitAt(at: number): number;
}

/**
 * The table of Damerau's distance between a word and terms that come in order, each stretch edited once (as
 * `editDistance`): rows of what a term shares with the one before it stay as they are.
 */
export class SpellingRows {
  readonly #word: readonly number[];
  readonly #width: number;
  readonly #rows: Uint8Array;
  /** Units of the last term, as far as rows were made of them. */
  readonly #units: Uint16Array;
  /** No longer term can be near. */
  readonly #longest: number;
  #depth = 0;
  /** So many units of the last term rule it out; Infinity where none do. */
  #ruledOutAt = Infinity;

  /** @param passed units at the beginning of each term that do not count */
  constructor(
    word: string,
    readonly most: number,
    readonly passed = 0,
  ) {
    this.#word = Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
    this.#width = word.length + 1;
    this.#longest = word.length + most;
    this.#units = new Uint16Array(this.#longest);
    this.#rows = new Uint8Array(this.#width * (this.#longest + 1));
    for (let at = 0; at <= word.length; at += 1) this.#rows[at] = Math.min(at, most + 1);
  }

  /** Forgets all but the first units of the last term. */
  keep(units: number): void {
    const depth = Math.max(0, units - this.passed);
    this.#depth = Math.min(this.#depth, depth);
    if (this.#ruledOutAt > depth) this.#ruledOutAt = Infinity;
  }

  /** True where no term that begins so is near. */
  rulesOut(beginning: string): boolean {
    this.keep(0);
    this.#go({ length: beginning.length, unitAt: (at) => beginning.charCodeAt(at) });
    return this.#ruledOutAt !== Infinity;
  }

  /**
   * True where a term is near.
   * @param shared units that it shares with the one before it
   */
  reads(term: Spelt, shared: number): boolean {
    if (this.#ruledOutAt <= shared - this.passed) return false;
    this.keep(shared);
    this.#go(term);
    const length = term.length - this.passed;
    if (this.#ruledOutAt !== Infinity || length !== this.#depth) return false;
    return (this.#rows[(this.#depth + 1) * this.#width - 1] ?? 0) <= this.most;
  }

  #go(term: Spelt): void {
    const length = Math.min(this.#longest, term.length - this.passed);
    while (this.#depth < length && this.#ruledOutAt === Infinity) this.#addRow(term.unitAt(this.#depth + this.passed));
  }

  #addRow(unit: number): void {
    const rows = this.#rows;
    const width = this.#width;
    const word = this.#word;
    const depth = (this.#depth += 1);
    this.#units[depth - 1] = unit;
    const before = depth > 1 ? (this.#units[depth - 2] ?? 0) : -1;
    const last = (depth - 1) * width;
    const row = depth * width;
    const bound = this.most + 1;
    let left = Math.min(depth, bound);
    rows[row] = left;
    let least = left;
    for (let k = 1; k < width; k += 1) {
      const letter = word[k - 1] ?? 0;
      let cost = Math.min((rows[last + k - 1] ?? 0) + (letter === unit ? 0 : 1), (rows[last + k] ?? 0) + 1, left + 1);
      if (k > 1 && letter === before && word[k - 2] === unit) {
        cost = Math.min(cost, (rows[last - width + k - 2] ?? 0) + 1);
      }
      left = Math.min(cost, bound);
      rows[row + k] = left;
      if (left < least) least = left;
    }
    // An exchange reaches back two rows, but the row above has then a cell of the bound already.
    if (least > this.most) this.#ruledOutAt = depth;
  }
}
