import { trimSpan, type Span } from '../../shared/model/span.ts';
import type { Line } from './lines.ts';
import type { PageMark } from './page-break.ts';

/** Which block the format says a paragraph is. */
export type SaidBlock = 'paragraph' | 'head' | 'item' | 'row' | 'signature';

/** A paragraph as the copy sets it: one line, or several where the copy wraps its lines at a fixed width. */
export interface Paragraph {
  readonly span: Span;
  readonly indent: number;
  /** True where a blank line (or the start of the text) stands before it. */
  readonly gap: boolean;
  /** The page break that stands between this paragraph and the one before, or null. */
  readonly breakBefore: PageMark | null;
  readonly said?: SaidBlock;
  /** The label that the format computes for it (`(a)`, `1.`), which is no part of the text. */
  readonly numbered?: string;
  /** The attachment that the format says it stands in. */
  readonly attachment?: Span;
}

/**
 * Makes paragraphs of lines. Lines that a blank line does not part are one paragraph only where the copy is seen to wrap:
 *
 *     The Secretary said that the processes that he had in mind are the whole
 *     series of processes that are under way at present.
 *
 * A line that holds only a page break is no paragraph; it is kept as `breakBefore` of the next one.
 */
export function parseParagraphs(text: string, lines: readonly Line[], pageMarks: readonly PageMark[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const breaks = new PageCursor(text, pageMarks);
  let at = 0;
  while (at < lines.length) {
    let end = at + 1;
    while (end < lines.length && lines[end]?.gap === false) end += 1;
    const group = lines.slice(at, end);
    if (isWrapped(text, group)) addParagraph(group[0] as Line, group[group.length - 1] as Line);
    else for (const line of group) addParagraph(line, line);
    at = end;
  }
  return paragraphs;

  function addParagraph(first: Line, last: Line): void {
    const { span, breakBefore, passedGap } = breaks.take({ start: first.span.start, end: last.span.end }, first.gap);
    if (span === null) return;
    paragraphs.push({ span, indent: first.indent, gap: first.gap || passedGap, breakBefore });
  }
}

/** Walks along the page marks, and takes those at the edges of a paragraph off it. */
class PageCursor {
  private at = 0;
  private pending: PageMark | null = null;
  private gap = false;
  private readonly text: string;
  private readonly marks: readonly PageMark[];

  constructor(text: string, marks: readonly PageMark[]) {
    this.text = text;
    this.marks = marks;
  }

  take(whole: Span, gap: boolean): { span: Span | null; breakBefore: PageMark | null; passedGap: boolean } {
    let { start, end } = whole;
    let mark = this.marks[this.at];
    while (mark !== undefined && mark.span.start <= start) {
      this.pending = mark;
      start = Math.max(start, trimSpan(this.text, { start: Math.min(mark.span.end, end), end }).start);
      mark = this.marks[++this.at];
    }
    const breakBefore = this.pending;
    const passedGap = this.gap;
    if (start >= end) {
      this.gap ||= gap;
      return { span: null, breakBefore, passedGap };
    }
    this.pending = null;
    this.gap = false;
    while (mark !== undefined && mark.span.start < end) {
      if (mark.span.end >= end && mark.span.end > mark.span.start) {
        this.pending = mark;
        end = trimSpan(this.text, { start, end: mark.span.start }).end;
      }
      mark = this.marks[++this.at];
    }
    return { span: { start, end }, breakBefore, passedGap };
  }
}

const NARROWEST = 40;
const WIDEST = 130;

/** Lines wrap where they are about equally long and the next one goes on in the middle of a sentence. */
function isWrapped(text: string, group: readonly Line[]): boolean {
  if (group.length < 2) return false;
  let goesOn = 0;
  let longest = 0;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, line] of group.entries()) {
    const length = line.span.end - line.span.start + (index === 0 ? 0 : line.indent);
    longest = Math.max(longest, length);
    if (index < group.length - 1) shortest = Math.min(shortest, length);
    if (index > 0) {
      const first = text.slice(line.span.start, line.span.start + 2);
      if (/^\p{Ll}/u.test(first) && !/^[a-z][.)]/.test(first)) goesOn += 1;
    }
  }
  if (longest > WIDEST || shortest < NARROWEST) return false;
  return goesOn > 0 && goesOn >= (group.length - 1) * 0.4;
}
