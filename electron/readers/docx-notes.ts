import type { FlowText } from './flow-text.ts';
import { writeNumber, type NumberStyle } from './item-label.ts';

export type DocxNoteKind = 'footnote' | 'endnote' | 'comment';

/** How Word numbers the notes of a kind. */
export interface NoteNumbering {
  readonly style: NumberStyle;
  readonly start: number;
}

const PREFIXES: Readonly<Record<DocxNoteKind, string>> = { footnote: 'fn', endnote: 'en', comment: 'comment' };

/** The notes of a Word document: their words by kind and id, and the marker that the next one called for has. */
export class DocxNotes {
  readonly #bodies = new Map<string, FlowText>();
  readonly #counts = new Map<DocxNoteKind, number>();
  readonly #numbering: Readonly<Partial<Record<DocxNoteKind, NoteNumbering>>>;

  constructor(numbering: Readonly<Partial<Record<DocxNoteKind, NoteNumbering>>>) {
    this.#numbering = numbering;
  }

  /** A name for the note that is unique in its document. */
  static idOf(kind: DocxNoteKind, id: string): string {
    return `${PREFIXES[kind]}${id}`;
  }

  add(kind: DocxNoteKind, id: string, body: FlowText): void {
    this.#bodies.set(DocxNotes.idOf(kind, id), body);
  }

  /** The words of a note, once: a damaged file may call for it twice. */
  take(kind: DocxNoteKind, id: string): FlowText | null {
    const name = DocxNotes.idOf(kind, id);
    const body = this.#bodies.get(name) ?? null;
    this.#bodies.delete(name);
    return body;
  }

  /** Notes that nothing called for, by their names; with them nothing that the file holds is lost. */
  takeRest(): ReadonlyMap<string, FlowText> {
    const rest = new Map(this.#bodies);
    this.#bodies.clear();
    return rest;
  }

  /** The marker of the next note: its number as Word shows it. A comment has none. */
  nextMarker(kind: DocxNoteKind): string {
    const numbering = this.#numbering[kind];
    if (kind === 'comment' || numbering === undefined) return '';
    const number = this.#counts.get(kind) ?? numbering.start;
    this.#counts.set(kind, number + 1);
    return writeNumber(number, numbering.style) ?? String(number);
  }
}
