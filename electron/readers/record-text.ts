import type {
  ElementName,
  Encoding,
  Language,
  SourceElement,
  SourceFormat,
  SourceText,
} from '../../shared/model/source-text.ts';
import type { Span } from '../../shared/model/span.ts';
import { FlowText } from './flow-text.ts';

interface PendingNote {
  readonly marker: string;
  readonly attributes: SourceElement['attributes'];
  readonly body: FlowText;
}

/** What a reader knows of a record besides its words. */
export interface RecordFacts {
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  readonly language: Language | null;
  readonly fragment: string | null;
  /** True where bytes of the file had no character: each U+FFFD of the text is then one of them. */
  readonly damaged: boolean;
}

/**
 * Puts a record together: its words in `flow`, and its notes, which stand where they are called for in the file and at
 * the end of the text, each behind its marker.
 *
 *     an Aide-Mémoire,<note n="2">See supra.</note> copy of which
 *     an Aide-Mémoire,2 copy of which ... 2 See supra.
 *                     ^ note-ref          ^ note-marker
 */
export class RecordText {
  readonly #notes: PendingNote[] = [];
  readonly #flows: FlowText[] = [new FlowText()];
  #title: { readonly name: ElementName; readonly words: string } | null = null;

  /** Where words go now: the record, or the note that was opened last. */
  get flow(): FlowText {
    return this.#flows.at(-1) as FlowText;
  }

  get inNote(): boolean {
    return this.#flows.length > 1;
  }

  /** Sets words above the record; they alone make none. */
  entitle(name: ElementName, words: string): void {
    this.#title = words === '' ? null : { name, words };
  }

  /** Writes an anchor and turns to the body of its note. An empty marker leaves no trace in the text. */
  openNote(marker: string, attributes: SourceElement['attributes']): void {
    this.anchor(marker, attributes.id === undefined ? {} : { target: `#${attributes.id}` });
    this.addNote(marker, attributes);
  }

  /** Turns to the body of a note whose anchor stands elsewhere. */
  addNote(marker: string, attributes: SourceElement['attributes']): void {
    const body = new FlowText();
    this.#notes.push({ marker, attributes, body });
    this.#flows.push(body);
  }

  /** Turns to words that are put in later, whole: a cell, a text box. `append` them to `flow` after `closeAside`. */
  openAside(): FlowText {
    const aside = new FlowText();
    this.#flows.push(aside);
    return aside;
  }

  closeAside(): void {
    this.closeNote();
  }

  closeNote(): void {
    if (this.inNote) this.#flows.pop();
  }

  anchor(marker: string, attributes: SourceElement['attributes']): void {
    const { flow } = this;
    // White space before a note is layout of the file: the marker belongs to the word before it.
    const due = flow.fuse();
    flow.open('note-ref', attributes);
    flow.openMark('superscript');
    flow.verbatim(marker);
    flow.close();
    flow.close();
    flow.part(due);
  }

  /** Null where the record holds no character at all. */
  finish(facts: RecordFacts): SourceText | null {
    this.#flows.length = 1;
    const { flow } = this;
    for (const { marker, attributes, body } of this.#notes) {
      flow.part('\n\n');
      flow.open('note', attributes);
      if (marker !== '') {
        flow.open('note-marker');
        flow.verbatim(marker);
        flow.close();
        flow.part(' ');
      }
      flow.append(body);
      flow.close();
    }
    const { text, elements, marks, breaks } = this.#underTitle(flow).finish();
    if (text.trim() === '') return null;
    const { damaged, ...named } = facts;
    return { text, ...named, marks, breaks, elements, undecodable: damaged ? replacementsIn(text) : [] };
  }

  #underTitle(flow: FlowText): FlowText {
    if (this.#title === null || flow.length === 0) return flow;
    const whole = new FlowText();
    whole.open(this.#title.name);
    whole.words(this.#title.words);
    whole.close();
    whole.part('\n\n');
    whole.append(flow);
    return whole;
  }
}

function replacementsIn(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1))
    spans.push({ start: at, end: at + 1 });
  return spans;
}
