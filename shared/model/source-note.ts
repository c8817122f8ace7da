import type { Evidence } from './evidence.ts';
import type { Span } from './span.ts';

/**
 * The archival source of a record, as FRUS gives it:
 * `Source: Department of State, Central Files, 661.941/9-755. Confidential. Drafted by Hemmendinger on September 8.`
 */
export interface SourceNote {
  readonly span: Span;
  readonly repository: Span | null;
  readonly collection: Span | null;
  readonly fileNumber: Span | null;
  /** The date that a Department of State decimal file number encodes (`/9-755` = 1955-09-07), as EDTF. */
  readonly fileNumberDate: string | null;
  readonly classification: readonly Span[];
  readonly draftedBy: readonly Span[];
  readonly clearedBy: readonly Span[];
  readonly approvedBy: readonly Span[];
  /** The posts that a telegram was repeated to; only where the note says so. */
  readonly repeatedTo?: readonly Span[];
  readonly draftedOn: DraftedOn | null;
}

/** Drafting date; the year is inferred from the record's own date where the note gives none. */
export interface DraftedOn {
  readonly edtf: string;
  readonly span: Span;
  readonly evidence: Evidence;
}
