/** Complex fields: a code that Word follows, and the result that it shows (ECMA-376, 17.16.18). Only results are words. */
export class DocxFields {
  readonly #open: ('code' | 'result')[] = [];

  /** @param type of a `w:fldChar` */
  mark(type: string | null): void {
    if (type === 'begin') this.#open.push('code');
    else if (type === 'end') this.#open.pop();
    else if (type === 'separate' && this.#open.length > 0) this.#open[this.#open.length - 1] = 'result';
  }

  /** True while what is read is the code of a field, or of one around it. */
  get inCode(): boolean {
    return this.#open.includes('code');
  }
}
