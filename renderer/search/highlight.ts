import type { Span } from '../../shared/model/span.ts';
import type { Hit } from '../../shared/query/hit.ts';

/** A place in the open record which the search found. The desk marks it, and scrolls to the one that is current. */
export interface SearchQueryHighlight {
  readonly span: Span;
  /** At most one in a list: the snippet from which the record was opened. */
  readonly current: boolean;
}

/**
 * The places to mark in the open record.
 * @param hit the record's hit in the search that stands, or undefined where it has none
 * @param place the place the record was opened at, or null
 */
export function highlightsOf(hit: Hit | undefined, place: Span | null): SearchQueryHighlight[] {
  if (hit === undefined) return [];
  return hit.snippets.map(({ span }) => ({
    span,
    current: place !== null && span.start === place.start && span.end === place.end,
  }));
}
