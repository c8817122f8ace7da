import type { HeaderField, HeaderShape } from '../../shared/model/header.ts';
import type { Span } from '../../shared/model/span.ts';

export interface ParsedHeader {
  readonly shape: HeaderShape;
  /** Lines above the fields that name the database and its host. */
  readonly mastheads: readonly Span[];
  readonly fields: readonly HeaderField[];
  /** Offset of the first character that belongs to the body. */
  readonly bodyStart: number;
}

export function parseHeader(_text: string): ParsedHeader {
  return { shape: 'none', mastheads: [], fields: [], bodyStart: 0 };
}
