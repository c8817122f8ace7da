import type { ElementName, Mark, PageBreak, SourceElement } from '../../shared/model/source-text.ts';
import { foldWhiteSpace } from './fold-white-space.ts';

/** White space between words, the stronger last: of several that meet, the strongest is written. */
export type Separator = '' | ' ' | '\t' | '\n' | '\n\n';

const STRENGTH: Readonly<Record<Separator, number>> = { '': 0, ' ': 1, '\t': 2, '\n': 3, '\n\n': 4 };

/** Characters that `tail` keeps: the longest label of a list's item, with room. */
const TAIL = 16;

type Attributes = SourceElement['attributes'];

interface Place {
  start: number;
  end: number;
}

/** What was opened and waits for its end: an element, a mark, or both at once. */
interface Opened {
  readonly span: Place;
  readonly keptEmpty: boolean;
}

/** Elements that mean something even where they hold no words. */
const KEPT_EMPTY: ReadonlySet<ElementName> = new Set<ElementName>(['gap', 'cell', 'note-ref', 'forme-work']);

/**
 * Puts running text together from the words of a marked-up file: folds white space, parts blocks by blank lines and lines
 * by line ends, and keeps where elements, marks and page breaks lie. Linear in its input, however deep elements nest.
 *
 *     <p>The  Secretary</p><p>asked</p>   ->   The Secretary␊␊asked
 *     ^^^^^^^^^^^^^^^^^^^^^                     ^^^^^^^^^^^^^ paragraph
 */
export class FlowText {
  readonly #pieces: string[] = [];
  readonly #elements: { name: ElementName; span: Place; attributes: Attributes }[] = [];
  readonly #marks: { kind: Mark['kind']; span: Place }[] = [];
  readonly #breaks: { at: number; page: string | null }[] = [];
  readonly #opened: Opened[] = [];
  /** Spans and pages that begin with the next character written. */
  readonly #waiting: Place[] = [];
  readonly #waitingBreaks: { at: number }[] = [];
  #pending: Separator = '';
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The last characters written, as many as a look back needs. */
  get tail(): string {
    let tail = '';
    for (let at = this.#pieces.length - 1; at >= 0 && tail.length < TAIL; at -= 1)
      tail = (this.#pieces[at] ?? '') + tail;
    return tail.slice(-TAIL);
  }

  /** The white space that is due before the next character. */
  get due(): Separator {
    return this.#pending;
  }

  /** Adds words, folding their white space. */
  words(raw: string): void {
    const folded = foldWhiteSpace(raw);
    const start = folded.startsWith(' ') ? 1 : 0;
    const end = folded.length > start && folded.endsWith(' ') ? folded.length - 1 : folded.length;
    if (start > 0) this.part(' ');
    this.verbatim(folded.slice(start, end));
    if (end < folded.length) this.part(' ');
  }

  /** Adds characters as they are, after the white space that is due. */
  verbatim(characters: string): void {
    if (characters === '') return;
    if (this.#pending !== '') {
      if (this.#length > 0) this.#write(this.#pending);
      this.#pending = '';
    }
    this.#beginAll();
    this.#write(characters);
  }

  /** Parts what comes from what was written. */
  part(separator: Separator): void {
    if (STRENGTH[separator] > STRENGTH[this.#pending]) this.#pending = separator;
  }

  /** Takes back a space that is due, so that what comes is fused to the word before; `part` gives it back afterwards. */
  fuse(): Separator {
    const due = this.#pending;
    if (due === ' ') this.#pending = '';
    return due === ' ' ? due : '';
  }

  /** Opens an element; its span begins with the next character. Every `open` needs its `close`. */
  open(name: ElementName, attributes: Attributes = {}): void {
    const span = this.#begin(KEPT_EMPTY.has(name));
    this.#elements.push({ name, span, attributes });
  }

  openMark(kind: Mark['kind']): void {
    this.#marks.push({ kind, span: this.#begin(false) });
  }

  /**
   * Marks what was written last, `length` characters. Gives the mark's span, whose end may be moved on as more is written:
   * runs of a word processor cut a mark anywhere, and overlap as elements never do.
   */
  markLast(kind: Mark['kind'], length: number): { end: number } {
    const span = { start: this.#length - length, end: this.#length };
    this.#marks.push({ kind, span });
    return span;
  }

  /** Closes what was opened last. */
  close(): void {
    const opened = this.#opened.pop();
    if (opened === undefined) return;
    const { span, keptEmpty } = opened;
    // What is kept without words lies where the words before end, and so do those around it that have none yet.
    if (span.start < 0 && keptEmpty) this.#beginAll();
    if (span.start < 0) span.start = this.#length;
    span.end = this.#length;
  }

  /** A page begins with the next character. */
  breakPage(page: string | null): void {
    const mark = { at: -1, page };
    this.#breaks.push(mark);
    this.#waitingBreaks.push(mark);
  }

  /** Adds another text whole, after the white space that is due, with all that lies over it. */
  append(other: FlowText): void {
    const { text, elements, marks, breaks } = other.finish();
    if (text === '') return;
    this.verbatim(text);
    const by = this.#length - text.length;
    const moved = ({ start, end }: Place): Place => ({ start: start + by, end: end + by });
    for (const element of elements) this.#elements.push({ ...element, span: moved(element.span) });
    for (const mark of marks) this.#marks.push({ ...mark, span: moved(mark.span) });
    for (const { at, page } of breaks) this.#breaks.push({ at: at + by, page });
  }

  finish(): {
    text: string;
    elements: SourceElement[];
    marks: Mark[];
    breaks: PageBreak[];
  } {
    while (this.#opened.length > 0) this.close();
    for (const mark of this.#breaks) if (mark.at < 0) mark.at = this.#length;
    return {
      text: this.#pieces.join(''),
      elements: this.#elements.filter(({ name, span }) => span.end > span.start || KEPT_EMPTY.has(name)),
      marks: this.#marks.filter(({ span }) => span.end > span.start).sort((a, b) => a.span.start - b.span.start),
      breaks: this.#breaks,
    };
  }

  #beginAll(): void {
    if (this.#waiting.length > 0) {
      for (const span of this.#waiting) if (span.start < 0) span.start = this.#length;
      this.#waiting.length = 0;
    }
    if (this.#waitingBreaks.length > 0) {
      for (const mark of this.#waitingBreaks) mark.at = this.#length;
      this.#waitingBreaks.length = 0;
    }
  }

  #begin(keptEmpty: boolean): Place {
    const span = { start: -1, end: -1 };
    this.#opened.push({ span, keptEmpty });
    this.#waiting.push(span);
    return span;
  }

  #write(characters: string): void {
    this.#pieces.push(characters);
    this.#length += characters.length;
  }
}
