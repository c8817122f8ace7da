import { inReadingOrder, locateMatches, type LocatedMatch, type Occurrences } from '../../shared/query/locate.ts';
import { positionalsOf } from '../../shared/query/positional.ts';
import type { ParsedQuery, Positional } from '../../shared/query/query.ts';
import type { Breathe } from './breather.ts';
import { Evaluation } from './evaluate.ts';
import { expiryMessage, ExpressionReader } from './expression-reader.ts';
import { eachOccurrence } from './occurrences.ts';
import type { IndexedRecord } from './record-source.ts';
import type { Searched } from './find-hits.ts';
import { SegmentGone } from './segment.ts';
import type { PlacedSegment, Snapshot } from './snapshot.ts';

/** A record that a query finds, and every place in it where a part of the query is said to match. */
export interface MatchingRecord {
  readonly key: number;
  /** Position at which each of its regions begins. */
  readonly starts: ArrayLike<number>;
  /** None where a record is found by what it is, not by its words. */
  readonly occurrences: readonly Occurrences[];
}

export interface MatchingRecords {
  readonly records: readonly MatchingRecord[];
  /** Set where the time was not enough to read every record for a regular expression. */
  readonly expired: string | null;
}

/** Records whose positions are read at a time: few enough that others get their turn between two times. */
const GROUP = 128;

/** How often it begins anew because segments were merged under it. */
const ATTEMPTS = 4;

/**
 * Every record that a query finds, in no order, with all its matches by position: what a concordance is made of. A search
 * ranks, and reads the positions of the best records only.
 */
export async function findMatchingRecords(
  searched: Searched,
  { root }: ParsedQuery,
  breathe: Breathe,
): Promise<MatchingRecords> {
  if (root === null) return { records: [], expired: null };
  for (let left = ATTEMPTS; ; left -= 1) {
    try {
      return await find(searched, root, breathe);
    } catch (error) {
      if (!(error instanceof SegmentGone) || left === 1) throw error;
    }
  }
}

async function find(
  searched: Searched,
  root: NonNullable<ParsedQuery['root']>,
  breathe: Breathe,
): Promise<MatchingRecords> {
  const snapshot = searched.snapshot();
  const texts = new ExpressionReader(snapshot, searched.records);
  const found = await new Evaluation(snapshot, (terms) => searched.flex.search(terms), breathe, texts).records(root);
  const { unread } = texts;
  if (unread !== null) found.subtract(unread);
  const parts = positionalsOf(root);
  const records: MatchingRecord[] = [];
  for (const placed of snapshot.segments) {
    const ordinals = found.toArray(placed.base, placed.end);
    for (let at = 0; at < ordinals.length; at += GROUP) {
      records.push(...readGroup(snapshot, placed, parts, ordinals.slice(at, at + GROUP), texts));
      await breathe();
    }
  }
  return { records, expired: unread === null ? null : expiryMessage(texts) };
}

function readGroup(
  snapshot: Snapshot,
  placed: PlacedSegment,
  parts: readonly Positional[],
  among: readonly number[],
  texts: ExpressionReader,
): MatchingRecord[] {
  const occurrences = new Map<number, Occurrences[]>(among.map((ordinal) => [ordinal, []]));
  for (const node of parts) {
    eachOccurrence(
      snapshot,
      placed,
      node,
      among,
      (ordinal, { starts, ends }) =>
        occurrences.get(ordinal)?.push({ node, starts: Array.from(starts), ends: Array.from(ends) }),
      texts,
    );
  }
  const { columns } = placed.segment;
  return Array.from(occurrences, ([ordinal, found]) => ({
    key: columns.keyOf(ordinal - placed.base),
    starts: columns.shapeOf(ordinal - placed.base).regionStarts,
    occurrences: found,
  }));
}

/** The matches of a record in reading order, each proved against its text. */
export function proveMatches(
  { starts, occurrences }: MatchingRecord,
  stored: Pick<IndexedRecord, 'text' | 'regions'>,
): readonly LocatedMatch[] {
  return locateMatches(stored, starts, inReadingOrder(occurrences), Infinity);
}
