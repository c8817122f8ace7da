import type { SourceElement } from '../../shared/model/source-text.ts';
import { OpenContainers } from './open-containers.ts';
import type { ParagraphContainer } from './paragraph-container.ts';
import type { ParagraphFormat } from './docx-format.ts';
import { marksOfFormat, type RunFormat } from './run-format.ts';
import { DocxNotes, type DocxNoteKind } from './docx-notes.ts';
import type { DocxNumbering } from './docx-numbering.ts';
import { headAttributes, isHead } from './docx-head.ts';
import type { DocxStyles } from './docx-styles.ts';
import type { RecordText } from './record-text.ts';

/** What stands beside the words in the package. */
export interface DocxContext {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  readonly notes: DocxNotes;
  /** Where the hyperlinks of this part lead, by the id of their relation. */
  readonly links: ReadonlyMap<string, string>;
  /** False for parts whose words go elsewhere: what they call for waits for the end of the document. */
  readonly takesNotes: boolean;
}

/** Puts the words of a Word document into a record: its paragraphs with their marks, notes, links and readings. */
export class DocxWords {
  readonly #record: RecordText;
  readonly #context: DocxContext;
  readonly #containers: OpenContainers;
  inserted = 0;
  deleted = 0;
  /** The reading of a ruby, from its `rt` until its base begins. */
  #reading = '';
  inReading = false;
  #links = 0;
  /** A note whose marker is the words of the run after its reference. */
  #ownMarker: { readonly kind: DocxNoteKind; readonly id: string } | null = null;

  constructor(record: RecordText, context: DocxContext) {
    this.#record = record;
    this.#context = context;
    this.#containers = new OpenContainers(record);
  }

  get top(): ParagraphContainer {
    return this.#containers.top;
  }

  /** Opens a container of its own; what it held is handed to `leave` at its end. */
  enterAside(isCell: boolean, leave: (container: ParagraphContainer) => void): () => void {
    return this.#containers.enter(isCell, leave) ?? (() => undefined);
  }

  enterParagraph(): () => void {
    const container = this.top;
    // A paragraph right inside another, as no sound file has it, is a line of that one.
    if (container.paragraph !== null) return this.#enterLine();
    container.paragraph = { begun: false, run: {}, boxes: [] };
    return () => {
      const { paragraph } = container;
      if (paragraph === null) return;
      if (!paragraph.begun) this.beginParagraph({});
      container.flow.close();
      container.endParagraph();
      for (const box of paragraph.boxes) container.putIn(box);
    };
  }

  #enterLine(): () => void {
    this.write('\n');
    return () => this.write('\n');
  }

  /** @param direct what the paragraph says beside its style */
  beginParagraph(direct: ParagraphFormat): void {
    const container = this.top;
    const { paragraph } = container;
    if (paragraph === null || paragraph.begun) return;
    const style = this.#context.styles.paragraph(direct.style);
    const format = { ...style.paragraph, ...direct };
    const { list = null, level = 0 } = format;
    const label = list === null ? null : this.#context.numbering.next({ list, level });
    const head = isHead(format, style.name);
    const isItem = list !== null && !head;
    paragraph.begun = true;
    paragraph.run = style.run;
    container.part(format, style.name, isItem);
    container.flow.open(head ? 'head' : isItem ? 'item' : 'paragraph', {
      ...(head ? headAttributes(format, style.name) : {}),
      // Word computes a label and does not write it into the file: it is no part of the words.
      ...(label === null ? {} : { n: label }),
    });
    if (format.breakBefore === true) this.breakPage();
  }

  enterRun(): () => void {
    this.top.run = {};
    return () => {
      this.top.run = null;
      this.#ownMarker = null;
    };
  }

  /** @param direct what the run says beside its style */
  formatRun(style: string | null, direct: RunFormat): void {
    if (this.top.run !== null) this.top.run = { ...this.#context.styles.run(style), ...direct };
  }

  write(characters: string): void {
    const { paragraph, run, writer } = this.top;
    if (paragraph === null || run?.hidden === true) return;
    if (this.inReading) this.#reading += characters;
    else if (this.#ownMarker !== null) this.#callOwnMarker(this.#ownMarker, characters.trim());
    else {
      // The line under a link is no emphasis.
      const link = this.#links > 0 ? { underline: false } : {};
      const kinds = marksOfFormat({ ...paragraph.run, ...run, ...link });
      if (this.inserted > 0) kinds.push('inserted');
      if (this.deleted > 0) kinds.push('deleted');
      writer.write(characters, kinds);
    }
  }

  /** Word's own page numbers are not kept in the file: the break has none. */
  breakPage(): void {
    if (this.#containers.isAside) return;
    const { flow } = this.#record;
    this.top.writer.beforeNext(() => flow.breakPage(null));
  }

  /** @param id of its relation, or null for a link within the document */
  enterLink(id: string | null, anchor: string | null): () => void {
    const target = this.#context.links.get(id ?? '') ?? (anchor === null ? null : `#${anchor}`);
    this.#links += 1;
    const leave = this.#enterInline('ref', target === null ? {} : { target });
    return () => {
      leave();
      this.#links -= 1;
    };
  }

  enterBase(): () => void {
    const words = this.#reading;
    this.#reading = '';
    return this.#enterInline('ruby', { words });
  }

  callNote(kind: DocxNoteKind, id: string, hasOwnMarker: boolean): void {
    if (hasOwnMarker) this.#ownMarker = { kind, id };
    else this.#anchor(kind, id, null);
  }

  /** In a part of notes: keeps one for the place that calls for it. */
  enterNote(kind: DocxNoteKind, id: string): () => void {
    return this.enterAside(false, ({ flow }) => this.#context.notes.add(kind, id, flow));
  }

  #enterInline(name: 'ref' | 'ruby', attributes: SourceElement['attributes']): () => void {
    const { flow, writer } = this.top;
    writer.settle();
    flow.open(name, attributes);
    return () => flow.close();
  }

  #callOwnMarker({ kind, id }: { kind: DocxNoteKind; id: string }, marker: string): void {
    if (marker === '') return;
    this.#ownMarker = null;
    this.#anchor(kind, id, marker);
  }

  /** @param own the marker where it is typed, in the text and in the note; else Word numbers the note */
  #anchor(kind: DocxNoteKind, id: string, own: string | null): void {
    if (!this.#context.takesNotes || this.top.paragraph === null) return;
    const body = this.#context.notes.take(kind, id);
    if (body === null) return;
    const name = DocxNotes.idOf(kind, id);
    const marker = own ?? this.#context.notes.nextMarker(kind);
    const attributes = { id: name, type: kind, ...(marker === '' ? {} : { n: marker }) };
    if (own === null) this.#record.openNote(marker, attributes);
    else {
      this.#record.anchor(own, { target: `#${name}` });
      this.#record.addNote('', attributes);
    }
    this.#record.flow.append(body);
    this.#record.closeNote();
    if (marker !== '') this.top.writer.wroteElsewhere();
  }
}
