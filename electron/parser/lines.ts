import { trimSpan, type Span } from '../../shared/model/span.ts';

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
  // Nearly every file ends its lines with LF alone, and that is quickly found.
  const mixed = ['\r', '\f', '\u2028', '\u2029'].some((end) => text.includes(end));
  let gap = true;
  let start = from;
  while (start < text.length) {
    const end = lineEnd(text, start, mixed);
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

function lineEnd(text: string, start: number, mixed: boolean): number {
  if (!mixed) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
  }
  LINE_END.lastIndex = start;
  return LINE_END.exec(text)?.index ?? text.length;
}

const LINE_END = /[\n\r\f\u2028\u2029]/g;
