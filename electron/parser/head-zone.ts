import type { Span } from '../../shared/model/span.ts';
import { splitLines, type Line } from './lines.ts';

/** Headers stand at the top: a field label further down than this belongs to the body. */
const HEAD_ZONE = 32_768;

/** The non-blank lines at the top of the text; the last one is never cut short. */
export function headLines(text: string): Line[] {
  if (text.length <= HEAD_ZONE) return splitLines(text, 0);
  const end = text.indexOf('\n', HEAD_ZONE);
  return splitLines(end < 0 ? text : text.slice(0, end), 0);
}

/** The span, or null where nothing is in it. */
export function orNull({ start, end }: Span): Span | null {
  return start < end ? { start, end } : null;
}
