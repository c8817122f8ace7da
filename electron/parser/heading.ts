import type { Span } from '../../shared/model/span.ts';
import type { ParsedDate } from './date.ts';

export interface ParsedHeading {
  /** The heading's words, without a note marker at its end. */
  readonly span: Span;
  readonly number: Span | null;
  /** The town: `Washington`. */
  readonly place: Span | null;
  /** The house or office within it: `Secretary Dulles’ Residence`. */
  readonly venue: Span | null;
  readonly date: ParsedDate | null;
}

export function parseHeading(_text: string, lineSpan: Span): ParsedHeading {
  return { span: lineSpan, number: null, place: null, venue: null, date: null };
}

export function looksLikeHeading(_text: string, _lineSpan: Span): boolean {
  return false;
}
