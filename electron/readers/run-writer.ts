import type { Mark } from '../../shared/model/source-text.ts';
import type { FlowText } from './flow-text.ts';

/** White space that a word processor sets as it is typed; a no-break or an ideographic space is a character of the text. */
const TYPED_SPACE = ' \t\n';

/**
 * Writes the runs of a word processor's paragraphs. White space stays as typed, but for what stands at a paragraph's edges;
 * runs that are set alike make one mark, however often the program cut them.
 *
 *     <w:r><i/>promote</w:r><w:r><i/> a desired</w:r>   ->   promote a desired
 *                                                            ^^^^^^^^^^^^^^^^^ italic
 */
export class RunWriter {
  readonly #flow: FlowText;
  /** White space that is written with the next character of this paragraph. */
  #space = '';
  #begun = false;
  /** What is to be done between the white space that is due and the next character. */
  #waiting: (() => void)[] = [];
  /** Marks that go on if the next characters have them too. */
  #open = new Map<Mark['kind'], { end: number }>();

  constructor(flow: FlowText) {
    this.#flow = flow;
  }

  /** True where this paragraph has had a character. */
  get begun(): boolean {
    return this.#begun;
  }

  write(characters: string, kinds: readonly Mark['kind'][]): void {
    let start = 0;
    while (start < characters.length && TYPED_SPACE.includes(characters.charAt(start))) start += 1;
    let end = characters.length;
    while (end > start && TYPED_SPACE.includes(characters.charAt(end - 1))) end -= 1;
    this.#space += characters.slice(0, start);
    if (end === start) return;
    this.settle();
    this.#doWaiting();
    const words = characters.slice(start, end);
    this.#flow.verbatim(words);
    this.#begun = true;
    this.#space = characters.slice(end);
    this.#mark(kinds, words.length);
  }

  /** Writes the white space that is due, so that an element which opens now begins behind it. */
  settle(): void {
    if (this.#begun) this.#flow.verbatim(this.#space);
    this.#space = '';
  }

  /** Puts something without words (a page break) before the next character, in this paragraph or a later one. */
  beforeNext(action: () => void): void {
    this.#waiting.push(action);
  }

  /** What was put into the flow past this writer (a marker, a page break) is part of the paragraph. */
  wroteElsewhere(): void {
    this.#begun = true;
  }

  endParagraph(): void {
    this.#space = '';
    this.#begun = false;
    this.#open.clear();
    this.#doWaiting();
  }

  #doWaiting(): void {
    for (const action of this.#waiting) action();
    this.#waiting = [];
  }

  #mark(kinds: readonly Mark['kind'][], length: number): void {
    const open = new Map<Mark['kind'], { end: number }>();
    for (const kind of kinds) {
      const before = this.#open.get(kind);
      if (before !== undefined) before.end = this.#flow.length;
      open.set(kind, before ?? this.#flow.markLast(kind, length));
    }
    this.#open = open;
  }
}
