import type { Span } from './span.ts';

/** `source`: the note that says where the record is kept. */
export type NoteKind = 'source' | 'note';

export interface Note {
  /** `n1`, `n2`, ... in order; markers can repeat inside one record, ids cannot. */
  readonly id: string;
  readonly kind: NoteKind;
  /** The marker bare of its signs: `4` for `*4*`. */
  readonly marker: string;
  /** Null where the note carries no marker of its own (a `Source:` field). */
  readonly markerSpan: Span | null;
  /** The words of the note, without the marker. */
  readonly span: Span;
  /** Ids of the anchors; empty for an orphan. */
  readonly refs: readonly string[];
}

/** An anchor in the text. */
export interface NoteRef {
  /** `r1`, `r2`, ... */
  readonly id: string;
  readonly marker: string;
  /** The marker with its signs: `*2*`. */
  readonly span: Span;
  /** Null where the note is missing. */
  readonly note: string | null;
}
