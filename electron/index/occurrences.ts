import type { Clause, Unit } from '../../shared/query/query.ts';
import { OrdinalSet } from './ordinal-set.ts';
import { PositionReader, readPostings } from './posting-list.ts';
import { seek } from './seek.ts';
import type { PlacedSegment, Snapshot } from './snapshot.ts';

/**
 * Called for each record that holds a clause, ascending, with the positions at which the clause begins, ascending. The
 * positions are overwritten after the call.
 */
export type OccurrenceVisitor = (ordinal: number, positions: Int32Array) => void;

/**
 * Finds where a clause stands in some records of a segment: reads the positions of its terms and keeps those that
 * follow one another. FlexSearch cannot: it knows which records hold a term, not where.
 * @param among ordinals of records in the segment, ascending
 */
export function eachOccurrence(
  snapshot: Snapshot,
  placed: PlacedSegment,
  clause: Clause,
  among: readonly number[],
  visit: OccurrenceVisitor,
): void {
  const readers: UnitReader[] = [];
  for (const [offset, unit] of clause.units.entries()) {
    const reader = unit.prefix ? prefixReader(placed, unit, offset, among) : termReader(snapshot, placed, unit, offset);
    if (reader === null) return;
    readers.push(reader);
  }
  readers.sort((a, b) => a.frequency - b.frequency);
  const [first, ...others] = readers;
  if (first === undefined) return;
  for (const ordinal of among) {
    if (!first.read(ordinal - placed.base)) continue;
    const { values } = first;
    let { count } = first;
    for (const other of others) {
      if (count === 0 || !other.read(ordinal - placed.base)) {
        count = 0;
        break;
      }
      count = keepShared(values, count, other.values, other.count);
    }
    if (count > 0) visit(ordinal, values.subarray(0, count));
  }
}

/** Reads where one unit stands, record by record: where a clause would have to begin for the unit to stand in it. */
interface UnitReader {
  readonly frequency: number;
  values: Int32Array;
  count: number;
  /** Reads a record; false where the unit does not stand there. Places must grow from call to call. */
  read(place: number): boolean;
}

function termReader(snapshot: Snapshot, { segment }: PlacedSegment, unit: Unit, offset: number): UnitReader | null {
  const loaded = snapshot.load(segment, unit.term);
  return loaded === null
    ? null
    : new TermReader(loaded.list, loaded.postings.places, loaded.postings.positionsAt, offset);
}

class TermReader implements UnitReader {
  readonly frequency: number;
  readonly #positions: PositionReader;
  #at = 0;

  /** @param offset how many positions after the clause's begin the unit stands */
  constructor(
    list: Uint8Array,
    readonly places: Uint32Array,
    positionsAt: number,
    readonly offset: number,
  ) {
    this.frequency = places.length;
    this.#positions = new PositionReader(list, positionsAt);
  }

  get values(): Int32Array {
    return this.#positions.values;
  }

  get count(): number {
    return this.#positions.count;
  }

  read(place: number): boolean {
    this.#at = seek(this.places, place, this.#at);
    if (this.places[this.#at] !== place) return false;
    this.#positions.read(this.#at, this.offset);
    return true;
  }
}

/** A prefix admits many terms: what they say of the records that matter is gathered once. */
function prefixReader(
  { segment, base, end }: PlacedSegment,
  unit: Unit,
  offset: number,
  among: readonly number[],
): UnitReader | null {
  const wanted = new OrdinalSet(end - base);
  for (const ordinal of among) wanted.add(ordinal - base);
  const gathered = new Map<number, number[]>();
  let frequency = 0;
  segment.eachListBeginning(unit.term, (list) => {
    const { places, positionsAt } = readPostings(list);
    frequency += places.length;
    let reader: PositionReader | null = null;
    for (let i = 0; i < places.length; i += 1) {
      const place = places[i] ?? 0;
      if (!wanted.has(place)) continue;
      reader ??= new PositionReader(list, positionsAt);
      reader.read(i, offset);
      const known = gathered.get(place);
      const positions = known ?? [];
      for (let k = 0; k < reader.count; k += 1) positions.push(reader.values[k] ?? 0);
      if (known === undefined) gathered.set(place, positions);
    }
  });
  return frequency === 0 ? null : new GatheredReader(frequency, gathered);
}

class GatheredReader implements UnitReader {
  values: Int32Array = new Int32Array(0);
  count = 0;

  constructor(
    readonly frequency: number,
    readonly gathered: ReadonlyMap<number, number[]>,
  ) {}

  read(place: number): boolean {
    const positions = this.gathered.get(place);
    if (positions === undefined) return false;
    this.values = Int32Array.from(positions).sort();
    this.count = this.values.length;
    return true;
  }
}

/** Keeps of the first list, in place, what the second holds too; both ascend. Returns how many are left. */
function keepShared(kept: Int32Array, keptCount: number, other: Int32Array, otherCount: number): number {
  let count = 0;
  let i = 0;
  let k = 0;
  while (i < keptCount && k < otherCount) {
    const a = kept[i] ?? 0;
    const b = other[k] ?? 0;
    if (a === b) kept[count++] = a;
    if (a <= b) i += 1;
    if (b <= a) k += 1;
  }
  return count;
}
