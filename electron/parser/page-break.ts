import type { PageBreak } from '../../shared/model/source-text.ts';
import type { Span } from '../../shared/model/span.ts';

/** A page break: written into the text (`[Page 285]`), or carried by the format (then `span` is empty). */
export interface PageMark {
  readonly span: Span;
  /** The number of the page that begins here, as printed. */
  readonly page: string | null;
}

/**
 * Finds the page breaks from `from` on, in order: those that the copy writes out, and those that the format carried.
 *
 *     while this was a matter [Page 522] that while
 *                             ^^^^^^^^^^
 */
export function findPageBreaks(text: string, from: number, breaks: readonly PageBreak[]): PageMark[] {
  const marks: PageMark[] = [];
  const written = /\[(?:Page|page|p\.) ([0-9]{1,5}(?:[-–][0-9]{1,5})?|[ivxlc]{1,8})\]/g;
  written.lastIndex = from;
  for (let match = written.exec(text); match !== null; match = written.exec(text)) {
    marks.push({ span: { start: match.index, end: match.index + match[0].length }, page: match[1] ?? null });
  }
  for (const { at, page } of breaks) if (at >= from) marks.push({ span: { start: at, end: at }, page });
  return marks.sort((a, b) => a.span.start - b.span.start);
}
