import type { Span } from '../../shared/model/span.ts';

/** A place in the open record which the search found. The desk marks it. */
export interface SearchQueryHighlight {
  readonly span: Span;
  /** At most one in a list: the match that the reader came by. */
  readonly current: boolean;
}

/**
 * The places to mark in the open record.
 * @param matches of the search that stands, in the order of the text
 * @param place where the reader was led last, or null
 */
export function highlightsOf(matches: readonly Span[], place: Span | null): SearchQueryHighlight[] {
  return matches.map((span) => ({ span, current: place !== null && isSame(span, place) }));
}

/**
 * The match that the reader wants next, round the ends: the one after the current one; from any other place the first
 * that lies behind it (1) or before it (-1).
 * @returns null where there is no match
 */
export function stepMatch(matches: readonly Span[], place: Span | null, by: 1 | -1): Span | null {
  const last = matches.at(-1) ?? null;
  if (place === null) return (by === 1 ? matches[0] : last) ?? null;
  if (by === 1) return matches.find((span) => span.start > place.start) ?? matches[0] ?? null;
  return matches.findLast((span) => span.start < place.start) ?? last;
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
