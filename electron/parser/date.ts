import type { Span } from '../../shared/model/span.ts';

/** A date as found in running words; `span` covers its words, the time of day included. */
export interface ParsedDate {
  /** EDTF level 1; `?` marks a date read through a scan error. */
  readonly edtf: string;
  /** 24-hour `HH:MM`. */
  readonly time: string | null;
  readonly timeEnd: string | null;
  readonly zone: string | null;
  readonly span: Span;
  /** The words hold a letter that stands for a digit (`I960`); never corrected, only pointed out. */
  readonly scanError: boolean;
}

export function parseDate(_text: string, _within: Span): ParsedDate | null {
  return null;
}
