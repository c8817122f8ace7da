import { parseFrontMatter } from './front-matter.ts';
import { headLines } from './head-zone.ts';
import { parseLabelledHeader } from './header-labelled.ts';
import { parseWorldAndJapanHeader } from './header-world-and-japan.ts';
import type { ParsedHeader } from './parsed-header.ts';

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
