import { lineOf, type PdfLine } from './pdf-line.ts';
import type { Row, Segment } from './pdf-row.ts';

/** Lines that are read one after the other: a column, or what runs across the columns. */
export interface Region {
  readonly lines: readonly PdfLine[];
  readonly left: number;
  readonly right: number;
  readonly isColumn: boolean;
}

/** What a gutter needs on either side: rows, and characters in each of them on average. Fewer make a table. */
const FEWEST_ROWS = 4;
const FEWEST_CHARACTERS = 14;
/** How much of its column's width the middle one of its lines fills. */
const FILLED = 0.5;
/** How much of the shorter column lies beside the other. */
const BESIDE = 0.5;
/** A distance of rows, in their usual one, that ends a stretch of columns. */
const APART = 3;
/** Steps of the search for a gutter, in points; and the margins, as a share of the width, where none is looked for. */
const STEP = 2;
const MOST_STEPS = 1000;
const MARGIN = 0.15;
/** More columns than this are a table. */
const DEEPEST = 3;

/**
 * Puts the rows of a page into the order of reading: columns one after the other, each row that runs across them in its
 * place between.
 *
 *     heading heading heading      1
 *     column one    column two     2  3
 *     column one    column two     2  3
 *     footnote across both         4
 */
export function readingOrder(rows: readonly Row[], depth = 0): Region[] {
  const gutter = depth < DEEPEST ? findGutter(rows) : null;
  if (gutter === null) return rows.length === 0 ? [] : [region(rows, depth > 0)];
  const regions: Region[] = [];
  let across: Row[] = [];
  for (const band of bandsOf(rows, gutter)) {
    if (!band.isSplit) {
      across.push(...band.rows);
      continue;
    }
    if (across.length > 0) regions.push(region(across, depth > 0));
    across = [];
    const side = (keep: (segment: Segment) => boolean): Row[] =>
      band.rows.flatMap((row) => {
        const segments = row.segments.filter(keep);
        return segments.length === 0 ? [] : [{ ...row, segments }];
      });
    regions.push(
      ...readingOrder(
        side(({ u }) => u < gutter),
        depth + 1,
      ),
    );
    regions.push(
      ...readingOrder(
        side(({ u }) => u >= gutter),
        depth + 1,
      ),
    );
  }
  if (across.length > 0) regions.push(region(across, depth > 0));
  return regions;
}

function region(rows: readonly Row[], isColumn: boolean): Region {
  const lines = rows.map((row) => lineOf(row, row.segments));
  const left = Math.min(...lines.map(({ u }) => u));
  return { lines, left, right: Math.max(...lines.map(({ end }) => end)), isColumn };
}

/** The middle one of the distances between rows. */
function usualDistance(rows: readonly Row[]): number {
  const distances = rows.slice(1).map(({ v }, index) => v - (rows[index]?.v ?? v));
  return distances.sort((a, b) => a - b)[distances.length >> 1] ?? 0;
}

interface Band {
  readonly rows: Row[];
  readonly isSplit: boolean;
}

type Side = 'across' | 'left' | 'right' | 'both';

function sideOf({ segments }: Row, gutter: number): Side {
  if (segments.some(({ u, end }) => u < gutter && end > gutter)) return 'across';
  const left = segments.some(({ u }) => u < gutter);
  const right = segments.some(({ u }) => u >= gutter);
  return left && right ? 'both' : left ? 'left' : 'right';
}

/** Stretches of rows that the gutter parts, and those between; a stretch that is no columns is no stretch. */
function bandsOf(rows: readonly Row[], gutter: number): Band[] {
  const bands: Band[] = [];
  const usual = usualDistance(rows);
  for (const row of rows) {
    const isSplit = sideOf(row, gutter) !== 'across';
    const last = bands[bands.length - 1];
    const above = last?.rows[last.rows.length - 1];
    const isApart = above !== undefined && row.v - above.v > usual * APART;
    if (last !== undefined && last.isSplit === isSplit && !isApart) last.rows.push(row);
    else bands.push({ rows: [row], isSplit });
  }
  return bands.flatMap((band, index) => {
    if (!band.isSplit) return [band];
    // The last line of a paragraph that runs across is short: it stands on the left, before anything stands on the right.
    const first = index === 0 ? 0 : band.rows.findIndex((row) => sideOf(row, gutter) !== 'left');
    const head = band.rows.slice(0, first === -1 ? band.rows.length : first);
    const rest = band.rows.slice(head.length);
    const above: Band[] = head.length === 0 ? [] : [{ rows: head, isSplit: false }];
    return [...above, { rows: rest, isSplit: areColumns(rest, gutter) }];
  });
}

/** Finds where most rows leave a gap, with columns on both sides of it. */
function findGutter(rows: readonly Row[]): number | null {
  const segments = rows.flatMap((row) => row.segments);
  if (rows.length < FEWEST_ROWS) return null;
  const left = Math.min(...segments.map(({ u }) => u));
  const right = Math.max(...segments.map(({ end }) => end));
  const width = right - left;
  const step = Math.max(STEP, width / MOST_STEPS);
  let best: { at: number; across: number } | null = null;
  let free = 0;
  for (let at = left + width * MARGIN; at <= right - width * MARGIN; at += step) {
    const across = segments.filter(({ u, end }) => u < at && end > at).length;
    if (best === null || across < best.across) {
      best = { at, across };
      free = step;
    } else if (across === best.across && at - (best.at + free) <= step) free += step;
  }
  if (best === null) return null;
  const gutter = best.at + free / 2;
  return bandsOf(rows, gutter).some(({ isSplit }) => isSplit) ? gutter : null;
}

function areColumns(rows: readonly Row[], gutter: number): boolean {
  const sides = [
    rows.flatMap(({ v, segments }) => segments.filter(({ u }) => u < gutter).map((segment) => ({ v, segment }))),
    rows.flatMap(({ v, segments }) => segments.filter(({ u }) => u >= gutter).map((segment) => ({ v, segment }))),
  ] as const;
  if (!sides.every(isColumn)) return false;
  const [one, two] = sides.map((side) => ({ from: side[0]?.v ?? 0, to: side[side.length - 1]?.v ?? 0 }));
  if (one === undefined || two === undefined) return false;
  const beside = Math.min(one.to, two.to) - Math.max(one.from, two.from);
  return beside >= BESIDE * Math.min(one.to - one.from, two.to - two.from);
}

function isColumn(side: readonly { readonly segment: Segment }[]): boolean {
  if (side.length < FEWEST_ROWS) return false;
  const characters = side.reduce((sum, { segment }) => sum + lengthOf(segment), 0);
  const widths = side.map(({ segment }) => segment.end - segment.u).sort((a, b) => a - b);
  const middle = widths[widths.length >> 1] ?? 0;
  return characters >= FEWEST_CHARACTERS * side.length && middle >= FILLED * (widths[widths.length - 1] ?? 0);
}

function lengthOf({ runs }: Segment): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}
