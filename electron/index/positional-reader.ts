import { near, together, unite, type Intervals } from '../../shared/query/intervals.ts';
import type { Clause, Expression, Near, Positional, Same, Unit, WholeUnit, Within } from '../../shared/query/query.ts';
import type { ExpressionReader } from './expression-reader.ts';
import { NearReader } from './near-reader.ts';
import type { RecordColumns } from './record-columns.ts';
import type { ShapeReader } from './record-shape.ts';
import type { PlacedSegment, Snapshot } from './snapshot.ts';
import { unitReader, type UnitReader } from './unit-reader.ts';

/** Reads where a part of a query matches, record by record. */
export interface PositionalReader {
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  /** Reads a record; false where nothing matches. Places must grow from call to call. */
  read(place: number): boolean;
}

/**
 * The reader of a part of a query in a segment; null where nothing in it can match.
 * @param among places of the records that will be read, ascending
 * @param expressions what was read of the texts, where the query has regular expressions
 */
export function positionalReader(
  snapshot: Snapshot,
  placed: PlacedSegment,
  node: Positional,
  among: Uint32Array,
  expressions: ExpressionReader | null = null,
): PositionalReader | null {
  const open = (child: Positional): PositionalReader | null =>
    positionalReader(snapshot, placed, child, among, expressions);
  const shapeOf = (place: number): ShapeReader => placed.segment.columns.shapeOf(place);
  switch (node.kind) {
    case 'clause':
      return clauseReader(snapshot, placed, node, among);
    case 'expression':
      return expressions === null ? null : new KnownReader(placed, node, expressions);
    case 'either': {
      const readers = node.nodes.map(open).filter((reader) => reader !== null);
      return readers.length === 0 ? null : new CombinedReader(readers, 'any', (all) => unite(all));
    }
    case 'near': {
      const [left, right] = [open(node.left), open(node.right)];
      if (left === null || right === null) return null;
      if (left instanceof ClauseReader && right instanceof ClauseReader) {
        return new NearReader(left, right, node, placed.segment.columns);
      }
      return new CombinedReader([left, right], 'all', (all, place) => nearIn(node, all, shapeOf(place)));
    }
    case 'same': {
      const readers = node.nodes.map(open).filter((reader) => reader !== null);
      if (readers.length < node.nodes.length) return null;
      return new CombinedReader(readers, 'all', (all, place) => togetherIn(node, all, shapeOf(place)));
    }
  }
}

function nearIn(node: Near, [left, right]: readonly Intervals[], shape: ShapeReader): Intervals | null {
  if (left === undefined || right === undefined) return null;
  return near(left, right, node.distance, node.ordered, (position) => shape.regionOf(position));
}

function togetherIn(node: Same, all: readonly Intervals[], shape: ShapeReader): Intervals {
  const stretchOf =
    node.scope === 'sentence'
      ? (position: number) => shape.sentenceOf(position)
      : (position: number) => shape.regionOf(position);
  return together(all, stretchOf);
}

/** Combines what other readers find in a record. */
class CombinedReader implements PositionalReader {
  starts: readonly number[] = [];
  ends: readonly number[] = [];

  constructor(
    readonly readers: readonly PositionalReader[],
    readonly needs: 'any' | 'all',
    readonly combine: (all: readonly Intervals[], place: number) => Intervals | null,
  ) {}

  read(place: number): boolean {
    const all: Intervals[] = [];
    for (const reader of this.readers) {
      if (reader.read(place)) all.push({ starts: Array.from(reader.starts), ends: Array.from(reader.ends) });
      else if (this.needs === 'all') return false;
    }
    const found = all.length === 0 ? null : this.combine(all, place);
    if (found === null || found.starts.length === 0) return false;
    this.starts = found.starts;
    this.ends = found.ends;
    return true;
  }
}

/** What a regular expression matched when the texts were read. */
class KnownReader implements PositionalReader {
  starts: readonly number[] = [];
  ends: readonly number[] = [];

  constructor(
    readonly placed: PlacedSegment,
    readonly node: Expression,
    readonly expressions: ExpressionReader,
  ) {}

  read(place: number): boolean {
    const found = this.expressions.matches(this.node, this.placed.base + place);
    this.starts = found.starts;
    this.ends = found.ends;
    return found.starts.length > 0;
  }
}

/** More words of one phrase than this are not looked for at the ends of lines. */
const MOST_CUTS = 8;

function clauseReader(
  snapshot: Snapshot,
  placed: PlacedSegment,
  clause: Clause,
  among: Uint32Array,
): PositionalReader | null {
  const open = (cut: ReadonlySet<number>): PositionalReader | null => plainReader(snapshot, placed, clause, cut, among);
  const whole = open(new Set());
  if (!snapshot.hasCuts(placed.segment)) return whole;
  const isCut = (unit: Unit): boolean => unitReader(snapshot, placed, cutUnit(unit), 0, among) !== null;
  const cuts = [...clause.units.keys()].filter((at) => isCut(clause.units[at] as Unit)).slice(0, MOST_CUTS);
  if (cuts.length === 0) return whole;
  const readers = subsets(cuts).map((subset) => (subset.size === 0 ? whole : open(subset)));
  return new CombinedReader(
    readers.filter((reader) => reader !== null),
    'any',
    (all) => unite(all),
  );
}

function cutUnit(unit: Unit): Unit {
  return { kind: 'cut', unit: unit as WholeUnit, term: unit.term };
}

function subsets(of: readonly number[]): Set<number>[] {
  return of.reduce<Set<number>[]>((all, one) => [...all, ...all.map((set) => new Set([...set, one]))], [new Set()]);
}

/** @param cut which of the units an end of a line cuts: each takes two positions */
function plainReader(
  snapshot: Snapshot,
  placed: PlacedSegment,
  clause: Clause,
  cut: ReadonlySet<number>,
  among: Uint32Array,
): PositionalReader | null {
  const readers: UnitReader[] = [];
  let offset = 0;
  for (const [at, unit] of clause.units.entries()) {
    const reader = unitReader(snapshot, placed, cut.has(at) ? cutUnit(unit) : unit, offset, among);
    if (reader === null) return null;
    readers.push(reader);
    offset += cut.has(at) ? 2 : 1;
  }
  readers.sort((a, b) => a.frequency - b.frequency);
  return new ClauseReader(readers, clause.width + cut.size, clause.within, placed.segment.columns);
}

class ClauseReader implements PositionalReader {
  /** The first `count` are where it begins. */
  values: Int32Array = new Int32Array(0);
  count = 0;

  /** @param readers of its units, the rarest first */
  constructor(
    readonly readers: readonly UnitReader[],
    readonly width: number,
    readonly within: Within | null,
    readonly columns: RecordColumns,
  ) {}

  get starts(): Int32Array {
    return this.values.subarray(0, this.count);
  }

  get ends(): Int32Array {
    return this.starts.map((start) => start + this.width);
  }

  read(place: number): boolean {
    const [first, ...others] = this.readers;
    if (first === undefined || !first.read(place)) return false;
    this.values = first.values;
    let { count } = first;
    for (const other of others) {
      if (count === 0 || !other.read(place)) return false;
      count = keepShared(this.values, count, other.values, other.count);
    }
    if (count > 0 && this.within !== null) count = keepWithin(this.values, count, this.within, this.columns, place);
    this.count = count;
    return count > 0;
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

/** Keeps, in place, the positions that stand where a clause has to; returns how many. */
function keepWithin(
  positions: Int32Array,
  count: number,
  { parts, speaker, end }: Within,
  columns: RecordColumns,
  place: number,
): number {
  let kept = parts === null ? count : columns.fieldRuns.keepIn(parts, place, positions, count);
  if (kept > 0 && (speaker !== null || end !== undefined)) {
    const shape = columns.shapeOf(place);
    kept = keepThose(positions, kept, (position) => {
      return (
        (speaker === null || shape.isSpokenBy(speaker, position)) &&
        (end === undefined || shape.isNameOf(end, position))
      );
    });
  }
  return kept;
}

function keepThose(positions: Int32Array, count: number, holds: (position: number) => boolean): number {
  let kept = 0;
  for (let i = 0; i < count; i += 1) {
    const position = positions[i] ?? 0;
    if (holds(position)) positions[kept++] = position;
  }
  return kept;
}
