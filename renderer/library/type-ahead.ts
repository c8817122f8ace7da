/** Letters typed within this time belong to one word, in milliseconds. */
const PAUSE = 700;

/** Finds rows by the first letters of their titles, typed while the list has the focus. */
export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  /**
   * @param key one character
   * @param index the current row, or -1
   * @param now milliseconds, as `performance.now()`
   * @returns index of the next row whose title begins with what was typed, wrapping round, or null
   */
  find(key: string, titles: readonly string[], index: number, now: number): number | null {
    const letter = key.toLocaleLowerCase();
    this.#typed = now - this.#last > PAUSE ? letter : this.#typed + letter;
    this.#last = now;
    // The same letter again and again steps through its rows; a longer word may keep the row it is on.
    const repeated = [...this.#typed].every((one) => one === letter);
    const wanted = repeated ? letter : this.#typed;
    const from = repeated ? index + 1 : Math.max(index, 0);
    for (let step = 0; step < titles.length; step += 1) {
      const at = (from + step) % titles.length;
      if (titles[at]?.toLocaleLowerCase().startsWith(wanted)) return at;
    }
    return null;
  }

  /** True while a word is being typed, so that a space belongs to it. */
  typing(now: number): boolean {
    return now - this.#last <= PAUSE;
  }
}
