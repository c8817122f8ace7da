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

/** As `matchBeside`, round the ends: null only where there is no match. */
export function stepMatch(matches: readonly Span[], place: Span | null, by: 1 | -1): Span | null {
  return matchBeside(matches, place, by) ?? matches.at(by === 1 ? 0 : -1) ?? null;
}

/**
 * The match after the place where the reader is (1), or the one before it (-1); the first or the last from no place.
 * @returns null where there is none on that side
 */
export function matchBeside(matches: readonly Span[], place: Span | null, by: 1 | -1): Span | null {
  if (place === null) return matches.at(by === 1 ? 0 : -1) ?? null;
  if (by === 1) return matches.find((span) => span.start > place.start) ?? null;
  return matches.findLast((span) => span.start < place.start) ?? null;
}

function isSame(one: Span, other: Span): boolean {
  return one.start === other.start && one.end === other.end;
}
