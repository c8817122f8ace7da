import type { Mark } from '../../shared/model/source-text.ts';
import type { FlowText } from './flow-text.ts';
import { joinLines, type CutWord, type KnownWords } from './pdf-hyphen.ts';
import type { PdfBlock, PdfPageText, PdfText } from './pdf-layout.ts';
import type { LineRun, PdfLine } from './pdf-line.ts';
import { raisedMarker, type PdfNote } from './pdf-notes.ts';
import type { RecordText } from './record-text.ts';
import { RunWriter } from './run-writer.ts';

/** Writes the pages of a document into a record. */
export class PdfFlow {
  readonly #record: RecordText;
  readonly #words: KnownWords;
  /** Notes that wait to be called for, by their markers. */
  readonly #waiting = new Map<string, PdfNote[]>();
  readonly #notes: readonly PdfNote[];
  #writer: RunWriter;
  #flow: FlowText;
  #isOpen = false;
  /** The last line of the paragraph that is open: how it ends depends on the one that comes. */
  #held: PdfLine | null = null;
  /** How far into the next line a word goes on that the line end cut; null where none does. */
  #wordEnd: number | null = null;

  constructor(record: RecordText, { notes, words }: PdfText) {
    this.#record = record;
    this.#words = words;
    this.#notes = notes;
    this.#flow = record.flow;
    this.#writer = new RunWriter(record.flow);
    for (const note of notes) {
      const same = this.#waiting.get(note.marker);
      if (same === undefined) this.#waiting.set(note.marker, [note]);
      else same.push(note);
    }
  }

  /** @param index of the page, from 0 */
  page(index: number, { blocks, formeWork, number, missing }: PdfPageText): void {
    const flow = this.#flow;
    const begin = (): void => {
      for (const { type, words } of formeWork) {
        flow.open('forme-work', { type, words });
        flow.close();
      }
      if (index > 0 || number !== null) flow.breakPage(number);
      if (missing === null) return;
      flow.open('gap', { type: missing, n: String(index + 1) });
      flow.close();
    };
    const first = blocks[0];
    if (first?.goesOn === true && first.lines[0] !== undefined) {
      this.#writeHeld(first.lines[0]);
      this.#writer.beforeNext(begin);
    } else {
      this.#closeParagraph();
      begin();
    }
    for (const block of blocks) this.#block(block);
  }

  /** Closes the last paragraph, and adds the notes. */
  finish(): void {
    this.#closeParagraph();
    for (const { id, marker, printed, paragraphs } of this.#notes) {
      this.#record.addNote(printed, { id, type: 'footnote', n: marker });
      this.#flow = this.#record.flow;
      this.#writer = new RunWriter(this.#flow);
      for (const paragraph of paragraphs) this.#block({ ...paragraph, goesOn: false, isHead: false });
      this.#closeParagraph();
      this.#record.closeNote();
    }
  }

  #block({ lines, before, goesOn, isHead }: PdfBlock): void {
    if (!goesOn || !this.#isOpen) {
      this.#closeParagraph();
      this.#flow.part(before);
      this.#flow.open(isHead ? 'head' : 'paragraph');
      this.#isOpen = true;
    }
    for (const line of lines) {
      this.#writeHeld(line);
      this.#held = line;
    }
  }

  #closeParagraph(): void {
    this.#writeHeld(null);
    if (this.#isOpen) this.#flow.close();
    this.#isOpen = false;
    this.#writer.endParagraph();
  }

  /** Writes the line that waits, as it joins the next one. */
  #writeHeld(next: PdfLine | null): void {
    const line = this.#held;
    this.#held = null;
    if (line === null) return;
    const join = next === null ? null : joinLines(line.text, next.text, this.#words);
    const cut = join?.cut ?? null;
    this.#writeRuns(line, this.#wordEnd, cut);
    this.#wordEnd = cut?.tail ?? null;
    if (join !== null) this.#writer.write(join.between, []);
  }

  /**
   * @param close where a word ends that the line before began, or null
   * @param cut the word that the end of this line cuts, whose hyphen is left off; or null
   */
  #writeRuns({ runs, text }: PdfLine, close: number | null, cut: CutWord | null): void {
    const end = cut?.to ?? text.length;
    let at = 0;
    let isOpen = close !== null;
    for (const run of runs) {
      this.#writer.write(run.before, []);
      at += run.before.length;
      const from = at;
      at += run.text.length;
      const note = run.raised ? this.#takeNote(run.text) : null;
      if (note !== null) {
        this.#record.anchor(note.marker, { target: `#${note.id}` });
        this.#writer.wroteElsewhere();
        continue;
      }
      const stops = [close, cut?.from ?? null].filter(
        (stop): stop is number => stop !== null && stop > from && stop < at,
      );
      const edges = [from, ...stops.sort((a, b) => a - b), Math.min(at, end)];
      for (const [index, start] of edges.slice(0, -1).entries()) {
        if (isOpen && close !== null && start >= close) {
          this.#flow.close();
          isOpen = false;
        }
        if (start === cut?.from) this.#openWord(cut.words);
        this.#writer.write(text.slice(start, edges[index + 1]), kindsOf(run));
      }
    }
    if (isOpen) this.#flow.close();
  }

  #openWord(words: string): void {
    this.#writer.settle();
    this.#flow.open('rejoined', { words });
  }

  #takeNote(words: string): PdfNote | null {
    const marker = raisedMarker(words);
    return marker === null ? null : (this.#waiting.get(marker)?.shift() ?? null);
  }
}

function kindsOf({ style, raised }: LineRun): Mark['kind'][] {
  const kinds: Mark['kind'][] = [];
  if (style.italic) kinds.push('italic');
  if (style.bold) kinds.push('bold');
  if (raised) kinds.push('superscript');
  return kinds;
}
