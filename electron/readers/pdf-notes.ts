import type { PdfLine } from './pdf-line.ts';
import { splitParagraphs, type Measure, type PdfParagraph } from './pdf-paragraph.ts';

/** A footnote with its lines, over as many pages as it takes. */
export interface PdfNote {
  readonly id: string;
  readonly marker: string;
  /** The marker as it stands before the note: `1.` */
  readonly printed: string;
  readonly paragraphs: PdfParagraph[];
}

/** Notes are set smaller than the text by a twelfth or more. */
const SMALLER = 0.93;

const SIGN = '[*†‡§¶]{1,3}';
const RAISED_MARKER = new RegExp(`^(\\d{1,3}[a-z]?|[a-z]|${SIGN})[.)]?$`);
const PLAIN_MARKER = new RegExp(`^(\\d{1,3}|${SIGN})(?=[\\s.)])`);

/** The marker of a raised sign in the text or before a note, or null. */
export function raisedMarker(words: string): string | null {
  return RAISED_MARKER.exec(words.trim())?.[1] ?? null;
}

/**
 * Takes the footnotes off the foot of a column: the lines at its end that are set smaller than the text, from the first one
 * that begins with a marker.
 *
 *     and the Secretary agreed.²
 *     ² See supra.                  ^ raised, or a number and a space
 */
export class PdfNotes {
  readonly notes: PdfNote[] = [];
  readonly #bodySize: number;
  readonly #ids = new Set<string>();
  /** True while the foot of the column before ended with a note, which may go on. */
  #isOpen = false;

  constructor(bodySize: number) {
    this.#bodySize = bodySize;
  }

  /** @returns the lines that are no notes */
  take(lines: readonly PdfLine[], page: number, measure: Measure): readonly PdfLine[] {
    let from = lines.length;
    while (from > 0 && this.#isSmall(lines[from - 1] as PdfLine)) from -= 1;
    const small = lines.slice(from);
    const first = small.findIndex((line) => this.#marker(line) !== null);
    const isContinued = this.#isOpen && from > 0 && small.length > 0;
    if (first === -1 && !isContinued) {
      if (lines.length > 0) this.#isOpen = false;
      return lines;
    }
    const start = isContinued ? 0 : first;
    const noteLines = small.slice(start);
    for (const paragraph of splitParagraphs(noteLines, measure, (line) => this.#marker(line) !== null)) {
      const marker = this.#marker(paragraph.lines[0] as PdfLine);
      const last = this.notes[this.notes.length - 1];
      if (marker !== null) this.#begin(marker, page, paragraph);
      else if (last !== undefined) this.#goOn(last, paragraph, paragraph.lines[0] === noteLines[0]);
    }
    this.#isOpen = true;
    return lines.slice(0, from + start);
  }

  #isSmall({ size }: PdfLine): boolean {
    return size <= this.#bodySize * SMALLER;
  }

  #marker({ runs, text }: PdfLine): string | null {
    const [first] = runs;
    if (first === undefined) return null;
    if (first.raised) return raisedMarker(first.text);
    const plain = PLAIN_MARKER.exec(text)?.[1] ?? null;
    if (plain === null || !/^\d/.test(plain)) return plain;
    // A number that begins a line is a marker only in its turn.
    const before = this.notes[this.notes.length - 1]?.marker ?? null;
    const isInTurn = before === null || Number(plain) === Number(before) + 1 || Number(plain) === 1;
    return isInTurn ? plain : null;
  }

  #begin(marker: string, page: number, paragraph: PdfParagraph): void {
    let id = `p${page}n${marker}`;
    for (let copy = 2; this.#ids.has(id); copy += 1) id = `p${page}n${marker}-${copy}`;
    this.#ids.add(id);
    const { printed, rest } = withoutMarker(paragraph, marker);
    this.notes.push({ id, marker, printed, paragraphs: [rest] });
  }

  #goOn({ paragraphs }: PdfNote, paragraph: PdfParagraph, isFirst: boolean): void {
    const last = paragraphs[paragraphs.length - 1];
    if (isFirst && last !== undefined) last.lines.push(...paragraph.lines);
    else paragraphs.push(paragraph);
  }
}

/** The record writes a note's marker itself. */
function withoutMarker(paragraph: PdfParagraph, marker: string): { printed: string; rest: PdfParagraph } {
  const [first, ...lines] = paragraph.lines;
  const [run, ...others] = first?.runs ?? [];
  if (first === undefined || run === undefined) return { printed: marker, rest: paragraph };
  const printed = /^\s*(\S+?[.)]?)(?=\s|$)/.exec(run.text)?.[1] ?? marker;
  const own = printed.startsWith(marker) ? printed : marker;
  const left = run.text.trimStart().slice(own.length).trimStart();
  const runs =
    left === '' ? others.map((next, at) => (at === 0 ? trimmed(next) : next)) : [{ ...run, text: left }, ...others];
  const text = runs.map(({ before, text: words }) => before + words).join('');
  return { printed: own, rest: { ...paragraph, lines: [{ ...first, runs, text }, ...lines] } };
}

function trimmed<T extends { readonly text: string }>(run: T): T {
  return { ...run, before: '', text: run.text.trimStart() };
}
