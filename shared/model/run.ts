import type { Mark } from './source-text.ts';
import type { Span } from './span.ts';

/** Marks of a format that are shown as they are; struck, deleted and inserted words become changes of the record. */
export type Emphasis = Exclude<Mark['kind'], 'strike' | 'inserted' | 'deleted'>;

/** A run of a block's words that one look applies to. Every character shown comes from `span`, in the source's order. */
export interface Run {
  /** The words in the source. For a `join` the white space (and page sign) between the two pieces. */
  readonly span: Span;
  readonly kind: 'text' | 'note-ref' | 'join';
  /** Set in the `marked` reading only: the others drop or keep words silently. */
  readonly change: 'deleted' | 'inserted' | null;
  /** Participant id. */
  readonly mention: string | null;
  /** What the format set apart, each once, in the order of `EMPHASES`; empty for what is no text. */
  readonly emphasis: readonly Emphasis[];
  /** Id of the anchor, for `note-ref`. */
  readonly noteRef: string | null;
}
