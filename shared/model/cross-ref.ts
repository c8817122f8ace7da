import type { Span } from './span.ts';

export type CrossRefKind = 'document' | 'footnote' | 'supra' | 'infra' | 'ibid' | 'volume';

/** A reference to another record, note or volume. */
export interface CrossRef {
  readonly kind: CrossRefKind;
  readonly span: Span;
  /** Document number as written (`81`), for `document` and `footnote`. */
  readonly document: string | null;
  /** Note number, for `footnote`. */
  readonly note: string | null;
  /** `Foreign Relations, 1952-1954, vol. XIV, Part 2`, as written. */
  readonly volume: Span | null;
  readonly pages: Span | null;
}
