import type { Span } from '../../shared/model/span.ts';
import type { ParsedDate } from './date.ts';

export interface ParsedDateline {
  readonly span: Span;
  readonly place: Span | null;
  readonly date: ParsedDate | null;
}

export function parseDateline(_text: string, _lineSpan: Span): ParsedDateline | null {
  return null;
}
