import type { HeaderField, HeaderShape } from '../../shared/model/header.ts';
import type { Span } from '../../shared/model/span.ts';
import { parseFrontMatter } from './front-matter.ts';
import { headLines } from './head-zone.ts';
import { parseLabelledHeader } from './header-labelled.ts';
import { parseWorldAndJapanHeader } from './header-world-and-japan.ts';

export interface ParsedHeader {
  readonly shape: HeaderShape;
  /** Lines that belong to the header and to no field: names of the database and its host, fences of front matter. */
  readonly mastheads: readonly Span[];
  readonly fields: readonly HeaderField[];
  /** Offset of the first character after the header. */
  readonly bodyStart: number;
}

/**
 * Reads the header that a file begins with. A file without one (a web copy that starts with its heading) has shape
 * `none`, no fields, and its body from the first character on.
 */
export function parseHeader(text: string): ParsedHeader {
  const lines = headLines(text);
  return (
    parseFrontMatter(text, lines) ??
    parseLabelledHeader(text, lines) ??
    parseWorldAndJapanHeader(text, lines) ?? { shape: 'none', mastheads: [], fields: [], bodyStart: 0 }
  );
}
