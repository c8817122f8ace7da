import type { Positional } from '../../shared/query/query.ts';
import type { ExpressionReader } from './expression-reader.ts';
import { positionalReader } from './positional-reader.ts';
import type { PlacedSegment, Snapshot } from './snapshot.ts';

/** Stretches `[start, end)` of positions, sorted. They are overwritten after the call. */
export interface Found {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
}

/** Called for each record that holds a part of a query, ascending, with the places where it matches. */
export type OccurrenceVisitor = (ordinal: number, found: Found) => void;

/**
 * Finds where a part of a query matches in some records of a segment: reads the positions of its terms and keeps those
 * that stand as it asks. FlexSearch cannot: it knows which records hold a term, not where.
 * @param among ordinals of records in the segment, ascending
 * @param expressions what was read of the texts, where the query has regular expressions
 */
export function eachOccurrence(
  snapshot: Snapshot,
  placed: PlacedSegment,
  node: Positional,
  among: readonly number[],
  visit: OccurrenceVisitor,
  expressions: ExpressionReader | null = null,
): void {
  const places = Uint32Array.from(among, (ordinal) => ordinal - placed.base);
  const reader = positionalReader(snapshot, placed, node, places, expressions);
  if (reader === null) return;
  for (const place of places) if (reader.read(place)) visit(placed.base + place, reader);
}
