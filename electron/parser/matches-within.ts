import type { Span } from '../../shared/model/span.ts';

/**
 * The matches of a pattern that begin inside the stretches given (sorted, without overlap), in one pass over the text: a
 * stretch without a match costs no search through those after it.
 *
 * @param pattern with the flag `g`
 */
export function* matchesWithin(text: string, pattern: RegExp, within: readonly Span[]): Generator<RegExpExecArray> {
  let region = 0;
  let at = within[0]?.start ?? 0;
  while (region < within.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return;
    while (region < within.length && (within[region] as Span).end <= match.index) region += 1;
    const current = within[region];
    if (current === undefined) return;
    if (match.index < current.start) {
      at = current.start;
      continue;
    }
    yield match;
    at = Math.max(match.index + match[0].length, match.index + 1);
  }
}
