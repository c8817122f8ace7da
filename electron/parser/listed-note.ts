import type { NoteKind } from '../../shared/model/note.ts';
import type { Span } from '../../shared/model/span.ts';

/** How a copy sets its notes; the anchors in the text follow the same style. */
export type NoteStyle = 'asterisks' | 'numbered' | 'sign' | 'stated';

/** A note as it stands in the list at the end, before it is tied to its anchors. */
export interface ListedNote {
  readonly style: NoteStyle;
  readonly marker: string;
  /** The second marker of a note that stands for two anchors: `5` in `4 & 5 See Document 93.` */
  readonly also?: string;
  /** Null where the note carries no marker of its own. */
  readonly markerSpan: Span | null;
  readonly span: Span;
  /** Set where the format says what kind of note it is. */
  readonly kind?: NoteKind;
}
