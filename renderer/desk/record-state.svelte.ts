import type { OpenedDocument } from '../../shared/ipc/channels.ts';
import type { HistoricalDocument } from '../../shared/model/document.ts';
import { isBareNumber } from '../../shared/model/is-bare-number.ts';
import type { Note, NoteRef } from '../../shared/model/note.ts';
import type { Mention } from '../../shared/model/participant.ts';
import type { Reading } from '../../shared/model/reading.ts';
import type { Mark } from '../../shared/model/source-text.ts';
import { contains, overlaps, textOf, type Span } from '../../shared/model/span.ts';
import type { Layers } from '../document/cut-runs.ts';
import { withMarkers } from '../document/with-markers.ts';
import { coloursOf } from '../panes/delegations.ts';
import type { SearchQueryHighlight } from '../search/highlight.ts';
import { byId } from './by-id.ts';
import { layoutFor, type DeskLayout } from './layout-for.ts';

/** How long a place keeps the mark that the reader was led to it, in milliseconds. */
const ATTENTION = 3200;

/** What the rest of the window decides about a record on the desk. */
export interface DeskView {
  readonly reading: Reading;
  readonly highlights: readonly SearchQueryHighlight[];
}

/** Where the reader was just led. `serial` tells two visits to one place apart. */
export interface Attention {
  readonly span: Span;
  readonly serial: number;
}

/** A sentence that explains a sign in the text, and the sign. */
export interface Explanation {
  readonly anchor: HTMLElement;
  readonly sentence: string;
}

/** One record on the desk: what the reader chose, opened and was led to. */
export class RecordState {
  readonly layout: DeskLayout;
  readonly colours: ReadonlyMap<string, string>;
  /** Prefix of element ids, so that two desks never share one. */
  readonly uid: string;

  /** The participant whose mentions are marked. */
  chosen = $state<string | null>(null);
  /** Place of the current mention among those of the chosen participant; -1 before the first step. */
  step = $state(-1);
  /** The marker whose note stands open in the text. */
  openRef = $state<string | null>(null);
  /** Whether the file's own header is unfolded. */
  headerOpen = $state(false);
  attention = $state.raw<Attention | null>(null);
  explanation = $state.raw<Explanation | null>(null);

  readonly mentions: readonly Mention[] = $derived.by(() =>
    this.document.mentions.filter(({ participant }) => participant === this.chosen),
  );
  readonly currentMention: Mention | null = $derived(this.mentions[this.step] ?? null);

  readonly #opened: OpenedDocument;
  readonly #view: () => DeskView;
  readonly #pageSigns: readonly Span[];
  readonly #refs: ReadonlyMap<string, NoteRef>;
  readonly #notes: ReadonlyMap<string, Note>;
  #visits = 0;
  #fading: ReturnType<typeof setTimeout> | undefined;

  constructor(opened: OpenedDocument, uid: string, view: () => DeskView) {
    const { document } = opened;
    this.#opened = opened;
    this.uid = uid;
    this.#view = view;
    this.layout = layoutFor(document);
    this.colours = coloursOf(document);
    this.#pageSigns = document.leaves.filter(({ role }) => role === 'page-break').map(({ span }) => span);
    this.#refs = byId(document.noteRefs);
    this.#notes = byId(document.notes);
  }

  get document(): HistoricalDocument {
    return this.#opened.document;
  }

  get text(): string {
    return this.#opened.text;
  }

  /** What the file's format set apart. */
  get marks(): readonly Mark[] {
    return this.#opened.marks;
  }

  get reading(): Reading {
    return this.#view().reading;
  }

  /** The words that name the record above the panes: its title, else its heading; null where neither is more than a number. */
  get title(): Span | null {
    const spans = [this.document.header.title, this.document.heading];
    return spans.find((span) => span !== null && !isBareNumber(this.words(span))) ?? null;
  }

  /** Words together with the note markers that follow them. */
  withMarkers(span: Span): Span {
    return withMarkers(span, this.document.noteRefs, this.text);
  }

  words(span: Span): string {
    return textOf(this.text, span);
  }

  /** The page signs that stand inside a stretch of the record. */
  pageSignsIn(span: Span): readonly Span[] {
    return this.#pageSigns.filter((sign) => contains(span, sign));
  }

  /** What lies over a stretch of the record, attention aside. */
  layersOver(span: Span): Omit<Layers, 'attention'> {
    return {
      highlights: this.#view().highlights.filter((highlight) => overlaps(highlight.span, span)),
      crossRefs: this.document.crossRefs.filter((ref) => overlaps(ref.span, span)),
    };
  }

  /** The attention, where it falls on a stretch of the record; null elsewhere, so that nothing else is drawn anew. */
  attentionOn(span: Span): Attention | null {
    return this.attention !== null && overlaps(this.attention.span, span) ? this.attention : null;
  }

  /** Leads the reader to a place. */
  attend(span: Span): void {
    clearTimeout(this.#fading);
    this.explanation = null;
    // The title stands above the panes; every other field only in the file's header.
    const inTitle = this.title !== null && contains(this.title, span);
    if (!inTitle && this.#isInHeader(span)) this.headerOpen = true;
    this.attention = { span, serial: ++this.#visits };
    this.#fading = setTimeout(() => (this.attention = null), ATTENTION);
  }

  /** Marks the mentions of a participant; chosen again, unmarks them. */
  choose(participant: string | null): void {
    this.chosen = this.chosen === participant ? null : participant;
    this.step = -1;
  }

  /** Goes to the next (1) or the previous (-1) mention of the chosen participant, round the ends. */
  stepMention(by: 1 | -1): void {
    const count = this.mentions.length;
    if (count === 0) return;
    this.step = this.step < 0 ? (by === 1 ? 0 : count - 1) : (this.step + by + count) % count;
    if (this.currentMention !== null) this.attend(this.currentMention.span);
  }

  /** Opens the note of a marker in place, or closes it; one note is open at a time. */
  toggleNote(ref: string): void {
    this.openRef = this.openRef === ref ? null : ref;
  }

  refOf(id: string): NoteRef | null {
    return this.#refs.get(id) ?? null;
  }

  noteOf(ref: NoteRef): Note | null {
    return ref.note === null ? null : (this.#notes.get(ref.note) ?? null);
  }

  /** Element id of a marker in the text. */
  idOfRef(ref: string): string {
    return `${this.uid}-${ref}`;
  }

  #isInHeader(span: Span): boolean {
    const roles = this.document.leaves.filter((leaf) => overlaps(leaf.span, span)).map(({ role }) => role);
    return roles.includes('field-value') || roles.includes('masthead');
  }

  /** Forgets what is under way; the record leaves the desk. */
  leave(): void {
    clearTimeout(this.#fading);
  }
}
