import type { PlacedRun } from './pdf-frame.ts';

/** Runs of one line that no wide gap parts. */
export interface Segment {
  readonly runs: readonly PlacedRun[];
  readonly u: number;
  readonly end: number;
}

/** What stands on one height of a page: a line, or lines of several columns beside each other. */
export interface Row {
  /** The base line of its largest characters. */
  readonly v: number;
  readonly size: number;
  /** From left to right. */
  readonly segments: readonly Segment[];
}

/** Among how many runs of a row a neighbour is looked for: more than a line has. */
const NEIGHBOURS = 500;

interface Growing {
  readonly v: number;
  readonly size: number;
  readonly runs: PlacedRun[];
}

/** A gap that may part two columns, in the size of the characters. */
const GAP = 1.2;

/** How far base lines of one row lie apart, in the size of the smaller characters; raised and lowered signs reach further. */
const SAME_LINE = 0.35;
const RAISED = 0.7;
const LOWERED = 0.3;
const SMALLER = 0.85;
/** Rows further up than this, in the size of the run, hold nothing that it could belong to. */
const LARGEST_SHIFT = 4;

/** Gathers the runs of a frame into rows, from the head of the page to its foot. Large characters make rows, signs join them. */
export function rowsOf(runs: readonly PlacedRun[]): Row[] {
  const rows: Growing[] = [];
  const reach = RAISED * runs.reduce((largest, { size }) => Math.max(largest, size), 0);
  const tier = ({ size }: PlacedRun) => Math.round(size);
  for (const run of [...runs].sort((a, b) => tier(b) - tier(a) || a.v - b.v || a.u - b.u)) {
    const at = firstFrom(rows, run.v - LARGEST_SHIFT * run.size);
    const row = rowFor(rows, at, run, reach);
    if (row !== null) row.runs.push(run);
    else rows.splice(firstFrom(rows, run.v), 0, { v: run.v, size: run.size, runs: [run] });
  }
  return rows.map(({ v, size, runs: own }) => ({ v, size, segments: segmentsOf(own, size) }));
}

/**
 * The nearest row that the run stands on, of those from `at` on; one that holds its neighbours before one that only lies on
 * its height, in another column.
 */
function rowFor(rows: readonly Growing[], at: number, run: PlacedRun, reach: number): Growing | null {
  let nearest: Growing | null = null;
  let nearestBeside: Growing | null = null;
  for (let index = at; index < rows.length; index += 1) {
    const row = rows[index] as Growing;
    if (row.v > run.v + reach) break;
    if (!isOnRow(row, run)) continue;
    if (nearest === null || isNearer(row, nearest, run)) nearest = row;
    const isBetter = nearestBeside === null || isNearer(row, nearestBeside, run);
    if (isBetter && isBeside(row, run)) nearestBeside = row;
  }
  return nearestBeside ?? nearest;
}

function isNearer(row: Growing, other: Growing, { v }: PlacedRun): boolean {
  return Math.abs(row.v - v) < Math.abs(other.v - v);
}

/** Index of the first row that lies at `v` or further down; rows are in order. */
function firstFrom(rows: readonly Growing[], v: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as Growing).v < v) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isOnRow(row: Growing, run: PlacedRun): boolean {
  const up = row.v - run.v;
  if (Math.abs(up) <= SAME_LINE * run.size) return true;
  // A sign that is set smaller may be raised or lowered, right beside what the row holds.
  if (run.size > row.size * SMALLER) return false;
  return up > -LOWERED * row.size && up < RAISED * row.size && isBeside(row, run);
}

function isBeside(row: Growing, run: PlacedRun): boolean {
  const near = GAP * row.size;
  for (let back = 1; back <= Math.min(row.runs.length, NEIGHBOURS); back += 1) {
    const { u, end } = row.runs[row.runs.length - back] as PlacedRun;
    if (run.u < end + near && run.end > u - near) return true;
  }
  return false;
}

function segmentsOf(runs: readonly PlacedRun[], size: number): Segment[] {
  const segments: { runs: PlacedRun[]; u: number; end: number }[] = [];
  for (const run of [...runs].sort((a, b) => a.u - b.u)) {
    const last = segments[segments.length - 1];
    if (last !== undefined && run.u - last.end < GAP * size) {
      last.runs.push(run);
      last.end = Math.max(last.end, run.end);
    } else segments.push({ runs: [run], u: run.u, end: run.end });
  }
  return segments;
}
