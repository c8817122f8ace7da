import type { Clause, Unit } from '../../shared/query/query.ts';
import { seek } from './lmdb-storage.ts';
import { PositionReader } from './posting-list.ts';
import type { Segment } from './segment.ts';
import type { LoadedList, PlacedSegment, Snapshot } from './snapshot.ts';

/** Called for each record that holds a clause, ascending, with the positions at which the clause begins. */
export type OccurrenceVisitor = (ordinal: number, positions: readonly number[]) => void;

/**
 * Finds where a clause stands in some records of a segment: reads the positions of its terms and keeps those that
 * follow one another. FlexSearch cannot: it knows which records hold a term, not where.
 * @param among ordinals of records in the segment, ascending
 */
export function eachOccurrence(
  snapshot: Snapshot,
  { segment, base }: PlacedSegment,
  clause: Clause,
  among: readonly number[],
  visit: OccurrenceVisitor,
): void {
  const readers: UnitReader[] = [];
  for (const [offset, unit] of clause.units.entries()) {
    const lists = listsOf(snapshot, segment, unit);
    if (lists.length === 0) return;
    readers.push(new UnitReader(offset, lists));
  }
  readers.sort((a, b) => a.frequency - b.frequency);
  for (const ordinal of among) {
    let starts: readonly number[] | null = null;
    for (const reader of readers) {
      const found = reader.startsIn(ordinal - base);
      starts = starts === null ? found : shared(starts, found);
      if (starts.length === 0) break;
    }
    if (starts !== null && starts.length > 0) visit(ordinal, starts);
  }
}

/** The lists of the terms that a unit admits. */
export function listsOf(snapshot: Snapshot, segment: Segment, unit: Unit): LoadedList[] {
  if (unit.prefix) return snapshot.loadPrefix(segment, unit.term);
  const loaded = snapshot.load(segment, unit.term);
  return loaded === null ? [] : [loaded];
}

/** Reads where the terms of one unit stand, record by record. */
class UnitReader {
  readonly frequency: number;
  readonly #cursors: { readonly loaded: LoadedList; readonly reader: PositionReader; at: number }[];

  /** @param offset how many positions after the clause's begin the unit stands */
  constructor(
    readonly offset: number,
    lists: readonly LoadedList[],
  ) {
    this.frequency = lists.reduce((sum, { postings }) => sum + postings.places.length, 0);
    this.#cursors = lists.map((loaded) => ({
      loaded,
      reader: new PositionReader(loaded.list, loaded.postings),
      at: 0,
    }));
  }

  /** Where a clause would have to begin for this unit to stand in it. Places must grow from call to call. */
  startsIn(place: number): number[] {
    let starts: number[] = [];
    let sources = 0;
    for (const cursor of this.#cursors) {
      const { places } = cursor.loaded.postings;
      cursor.at = seek(places, place, cursor.at);
      if (places[cursor.at] !== place) continue;
      const positions = cursor.reader.at(cursor.at);
      cursor.at += 1;
      sources += 1;
      starts = sources === 1 ? positions : starts.concat(positions);
    }
    if (sources > 1) starts.sort((a, b) => a - b);
    if (this.offset === 0) return starts;
    return starts.map((position) => position - this.offset).filter((position) => position >= 0);
  }
}

/** What two ascending lists share. */
function shared(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  let i = 0;
  let k = 0;
  while (i < a.length && k < b.length) {
    const [x, y] = [a[i] ?? 0, b[k] ?? 0];
    if (x === y) both.push(x);
    if (x <= y) i += 1;
    if (y <= x) k += 1;
  }
  return both;
}
