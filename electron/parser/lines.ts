import { isBlank, trimSpan, type Span } from '../../shared/model/span.ts';

/** A line that holds at least one non-blank character. */
export interface Line {
  /** The line without white space at either end. */
  readonly span: Span;
  /** White space before the first character, in code units. */
  readonly indent: number;
  /** True where a blank line (or the start of the text) stands before it. */
  readonly gap: boolean;
}

/**
 * Splits the text from `from` on into its non-blank lines. Line ends are LF, CR, CR LF, form feed, U+2028 and U+2029.
 *
 *     PARTICIPANTS␊␊  • The Secretary␊  • Sir Roger Makins␊
 *     ^^^^^^^^^^^^      ^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^
 */
export function splitLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let start = from;
  while (start < text.length) {
    const end = lineEnd(text, start);
    const trimmed = trimSpan(text, { start, end });
    if (trimmed.start === trimmed.end) gap = true;
    else {
      lines.push({ span: trimmed, indent: trimmed.start - start, gap });
      gap = false;
    }
    start = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

function lineEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x0d || code === 0x0c || code === 0x2028 || code === 0x2029) break;
    at += 1;
  }
  return at;
}

/** True where the span holds nothing but white space. */
export function isBlankSpan(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at += 1) if (!isBlank(text.charCodeAt(at))) return false;
  return true;
}
