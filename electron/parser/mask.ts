import type { Span } from '../../shared/model/span.ts';

/**
 * The text with some spans blanked out, so that rules read past note anchors and page breaks. Offsets stay the same.
 *
 *     Ambassador of Afghanistan*2*
 *     Ambassador of Afghanistan␠␠␠
 */
export function blankOut(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
