import { CUT } from '../../shared/query/cut-words.ts';
import type { Unit } from '../../shared/query/query.ts';
import { OrdinalSet } from './ordinal-set.ts';
import { eachPosting, PositionReader, positionsAtIn } from './posting-list.ts';
import { seek } from './seek.ts';
import type { LoadedList, PlacedSegment, Snapshot } from './snapshot.ts';

/** Reads where one unit of a clause stands, record by record. */
export interface UnitReader {
  /** Records that hold the unit. */
  readonly frequency: number;
  /** Where a clause would have to begin for the unit to stand in it: the first `count` values. */
  readonly values: Int32Array;
  readonly count: number;
  /** Reads a record; false where the unit does not stand there. Places must grow from call to call. */
  read(place: number): boolean;
}

/**
 * The reader of a unit in a segment; null where no record of it holds the unit.
 * @param offset how many positions after the clause's begin the unit stands
 * @param among places of the records that will be read, ascending
 */
export function unitReader(
  snapshot: Snapshot,
  placed: PlacedSegment,
  unit: Unit,
  offset: number,
  among: Uint32Array,
): UnitReader | null {
  const term = termOf(unit);
  if (term === null) return gather(snapshot, placed, unit, offset, among);
  const loaded = snapshot.load(placed.segment, term);
  if (loaded === null) return null;
  return new TermReader(loaded, offset);
}

/** The one term that a unit admits; null where it admits others too. */
function termOf(unit: Unit): string | null {
  if (unit.kind === 'cut') return unit.unit.kind === 'term' ? CUT + unit.term : null;
  return unit.kind === 'term' ? unit.term : null;
}

class TermReader implements UnitReader {
  readonly frequency: number;
  readonly places: Uint32Array;
  readonly #positions: PositionReader;
  #at = 0;

  constructor(
    { list, postings, skips }: LoadedList,
    readonly offset: number,
  ) {
    this.places = postings.places;
    this.frequency = postings.places.length;
    this.#positions = new PositionReader(list, postings.positionsAt, skips);
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

/** Visits the lists of the terms that a unit admits. */
export function eachListOf(
  snapshot: Snapshot,
  { segment }: PlacedSegment,
  unit: Unit,
  visit: (list: Uint8Array) => void,
): void {
  for (const list of snapshot.listsAdmitted(segment, unit)) visit(list);
}

/** A unit that admits many terms: what they say of the records that matter is gathered once. */
function gather(
  snapshot: Snapshot,
  placed: PlacedSegment,
  unit: Unit,
  offset: number,
  among: Uint32Array,
): UnitReader | null {
  const wanted = new OrdinalSet(placed.end - placed.base).addAll(among);
  const gathered = new Map<number, number[]>();
  let frequency = 0;
  const reader = new PositionReader(NO_BYTES, 0);
  eachListOf(snapshot, placed, unit, (list) => {
    let opened = false;
    frequency += eachPosting(list, (place, _slot, at) => {
      if (!wanted.has(place)) return;
      if (!opened) reader.open(list, positionsAtIn(list));
      opened = true;
      reader.read(at, offset);
      const known = gathered.get(place);
      const positions = known ?? [];
      for (let k = 0; k < reader.count; k += 1) positions.push(reader.values[k] ?? 0);
      if (known === undefined) gathered.set(place, positions);
    });
  });
  return frequency === 0 ? null : new GatheredReader(frequency, gathered);
}

const NO_BYTES = new Uint8Array(0);

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
