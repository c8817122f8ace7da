import type { Span } from './span.ts';

export type FindingCode =
  | 'orphan-note'
  | 'marker-without-note'
  | 'attachment-missing'
  | 'lost-emphasis'
  | 'file-number-date-differs'
  | 'format-date-differs'
  | 'participant-not-listed'
  | 'paragraph-rejoined'
  | 'scan-error-in-date'
  | 'undecodable-bytes'
  | 'no-text-layer'
  | 'page-damaged'
  | 'duplicate-file';

/** Something the program points out and never corrects. */
export interface Finding {
  readonly code: FindingCode;
  /** Where it leads; null where it concerns the whole file. */
  readonly span: Span | null;
  /** One sentence: what, where, why. */
  readonly message: string;
}
