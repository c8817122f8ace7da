import type { HeaderField, HeaderShape } from '../../shared/model/header.ts';
import type { Span } from '../../shared/model/span.ts';

/** What a reader of one shape of header found. */
export interface ParsedHeader {
  readonly shape: HeaderShape;
  /** Lines that belong to the header and to no field: names of the database and its host, fences of front matter. */
  readonly mastheads: readonly Span[];
  readonly fields: readonly HeaderField[];
  /** Offset of the first character after the header. */
  readonly bodyStart: number;
}
