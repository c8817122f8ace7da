import type { SourceCitation } from '../../shared/model/header.ts';
import { trimSpan, type Span } from '../../shared/model/span.ts';

const RANGE_DASH = '[-‐-―−ー〜～]';
// pp.376-379; p. 765; 806ー810頁; pp. 1-3, 5-7; 244頁
const PAGES = new RegExp(
  `\\b[Pp]{1,2}\\.\\s{0,3}[\\divxlc]{1,8}(?:\\s?${RANGE_DASH}\\s?[\\divxlc]{1,8})?(?:,\\s?\\d{1,5}(?:\\s?${RANGE_DASH}\\s?\\d{1,5})?(?=\\s?[.,;]|$))*` +
    `|[\\d０-９]{1,5}(?:\\s?${RANGE_DASH}\\s?[\\d０-９]{1,5})?(?:[,、，]\\s?[\\d０-９]{1,5}(?:\\s?${RANGE_DASH}\\s?[\\d０-９]{1,5})?)*\\s?(?:頁|ページ)`,
  'g',
);
const CLOSING = /^\s{0,3}[.;。；．]|^\s{0,3}[,、，](?=\s{0,3}[^\s\d])/;
// Works without pages are told apart by a Japanese full stop, a semicolon, or a point between Japanese letters.
const BETWEEN_WORKS =
  /[;；。．]|(?<=[\u3040-\u30ff\u4e00-\u9fff)）」』])\.\s{0,3}(?=[\u3040-\u30ff\u4e00-\u9fff「『A-Z])/g;

/**
 * Splits a source field into its works. Pages close a work; what follows them is the next one.
 *
 *     Nichibei kankei shiryo-shu 1945-97, pp.376-379. FRUS: 1955-1957, XXIII, pp.227-232.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ work          ^^^^^^^^^^^^^^^^^^^^^^ work
 *                                         ^^^^^^^^^^ pages                    ^^^^^^^^^^ pages
 *     日本外交主要文書・年表(1),806ー810頁.二国間条約集(1958年), 395ー402頁.
 */
export function parseSourceCitations(text: string, field: Span): SourceCitation[] {
  const words = text.slice(field.start, field.end);
  const citations: SourceCitation[] = [];
  let from = 0;
  for (const match of words.matchAll(PAGES)) {
    if (match.index < from) continue;
    const pagesEnd = match.index + match[0].length;
    const end = pagesEnd + (CLOSING.exec(words.slice(pagesEnd, pagesEnd + 12))?.[0].length ?? 0);
    const starts = workStarts(words, from, match.index);
    const last = starts.at(-1) ?? from;
    for (const [index, start] of starts.slice(0, -1).entries())
      pushWork(citations, text, field, start, starts[index + 1] ?? last);
    const work = workSpan(text, field.start + last, field.start + match.index);
    // Pages alone go on with the work before them.
    if (work.start === work.end && citations.length > 0) {
      const previous = citations.pop();
      if (previous) citations.push({ ...previous, span: { start: previous.span.start, end: field.start + end } });
    } else {
      const pages = { start: field.start + match.index, end: field.start + pagesEnd };
      const named = work.start < work.end;
      const span = trimSpan(text, { start: named ? work.start : pages.start, end: field.start + end });
      // Pages that open a field name no work: they stand for it.
      citations.push(named ? { span, work, pages } : { span, work: pages, pages: null });
    }
    from = end;
  }
  const starts = workStarts(words, from, words.length);
  for (const [index, start] of starts.entries())
    pushWork(citations, text, field, start, starts[index + 1] ?? words.length);
  return citations;
}

function workStarts(words: string, from: number, to: number): number[] {
  const starts = [from];
  for (const match of words.slice(from, to).matchAll(BETWEEN_WORKS)) {
    const next = from + match.index + match[0].length;
    if (/[^\s.,;。、，；．]/.test(words.slice(next, to))) starts.push(next);
  }
  return starts;
}

function pushWork(citations: SourceCitation[], text: string, field: Span, start: number, end: number): void {
  const span = trimSpan(text, { start: field.start + start, end: field.start + end });
  const work = workSpan(text, span.start, span.end);
  if (work.start < work.end) citations.push({ span: { start: work.start, end: span.end }, work, pages: null });
}

/** The name of the work, without the points and commas around it. */
function workSpan(text: string, from: number, to: number): Span {
  let { start, end } = trimSpan(text, { start: from, end: to });
  while (start < end && /[\s.,;。、，；．]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s.,;:。、，；．：]/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
