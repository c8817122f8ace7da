import type { GlyphPage, GlyphRun } from './pdf-page.ts';
import type { FontStyle } from './pdf-font.ts';

/** A run in the frame of its page's writing: u along the lines, v from line to line, in the order of reading. Points. */
export interface PlacedRun {
  readonly text: string;
  readonly u: number;
  readonly end: number;
  /** The base line. */
  readonly v: number;
  readonly size: number;
  readonly style: FontStyle;
}

/** Runs that are written in one direction. */
export interface WrittenFrame {
  readonly runs: readonly PlacedRun[];
  /** Lines that run from left to right, the page as it is looked at. */
  readonly isUpright: boolean;
  /** Vertical lines of East Asian writing. */
  readonly isVertical: boolean;
  /** What v counts from at the head of the page as these lines are read, and how far it runs to the foot. */
  readonly top: number;
  readonly depth: number;
}

export interface WrittenPage {
  readonly main: WrittenFrame;
  /** What is written in other directions: a stamp across the page, a head above vertical lines. */
  readonly others: readonly WrittenFrame[];
}

/** A character of East Asian writing. */
const WIDE = /^[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]+$/;

/** How many of a page's characters stand below each other for it to be written vertically. */
const MOSTLY = 0.5;

/** Longest run that is set upright inside a vertical line: 12, 昭31, (a). */
const UPRIGHT_IN_LINE = 4;

/** Finds the direction in which most of a page is written, and places its runs in that frame. */
export function frameRuns({ runs, width, height }: GlyphPage): WrittenPage {
  const stacked = stackedRuns(runs);
  const weights = new Map<string, number>();
  for (const run of runs) {
    const direction = stacked.has(run) ? 'down' : directionOf(run);
    weights.set(direction, (weights.get(direction) ?? 0) + run.text.length);
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const stacks = weights.get('down') ?? 0;
  const [most = 'right'] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [];
  const isStacked = stacked.size > 0 && stacks > total * MOSTLY;
  const main = isStacked ? 'down' : most;
  const frames = new Map<string, PlacedRun[]>([[main, []]]);
  for (const run of runs) {
    const isUprightInLine = main === 'down' && isWideOrShort(run) && directionOf(run) === 'right';
    const direction = (isStacked && stacked.has(run)) || isUprightInLine ? 'down' : directionOf(run);
    const placed = direction === 'down' && directionOf(run) === 'right' ? stand(run) : place(run);
    const frame = frames.get(direction);
    if (frame === undefined) frames.set(direction, [placed]);
    else frame.push(placed);
  }
  const frameOf = (direction: string): WrittenFrame => {
    const own = frames.get(direction) ?? [];
    const [top, depth] = EXTENTS[direction]?.(width, height) ?? [0, height];
    const isVertical = direction === 'down' && isMostlyWide(own);
    return { runs: own, isUpright: direction === 'right', isVertical, top, depth };
  };
  const others = [...frames.keys()].filter((direction) => direction !== main);
  return { main: frameOf(main), others: others.map(frameOf) };
}

const EXTENTS: Readonly<Record<string, (width: number, height: number) => [number, number]>> = {
  down: (width) => [-width, width],
  left: (_, height) => [-height, height],
  up: (width) => [0, width],
};

function isMostlyWide(runs: readonly PlacedRun[]): boolean {
  let wide = 0;
  let all = 0;
  for (const { text } of runs) {
    all += text.length;
    if (WIDE.test(text)) wide += text.length;
  }
  return wide > all * MOSTLY;
}

/** `right`, `down`, `left`, `up`, or the angle in steps of ten degrees. */
function directionOf({ dx, dy }: GlyphRun): string {
  if (dx > 0.97) return 'right';
  if (dy > 0.97) return 'down';
  if (dx < -0.97) return 'left';
  if (dy < -0.97) return 'up';
  return String(Math.round((Math.atan2(dy, dx) * 18) / Math.PI));
}

function place({ text, x, y, dx, dy, advance, size, style, vertical }: GlyphRun): PlacedRun {
  const u = x * dx + y * dy;
  // The line of vertical writing runs through the middle of its characters, also where a word lies on its side in it.
  const middle = !vertical && dy > 0.97 ? 0.35 * size : 0;
  return { text, u, end: u + advance, v: y * dx - x * dy - middle, size, style };
}

/** Places a run that stands upright in a vertical line. */
function stand({ text, x, y, advance, size, style }: GlyphRun): PlacedRun {
  const top = y - 0.88 * size;
  return { text, u: top, end: top + size, v: -(x + advance / 2), size, style };
}

function isWideOrShort({ text }: GlyphRun): boolean {
  return text.length === 1 || (text.length <= UPRIGHT_IN_LINE && !WIDE.test(text));
}

/** Runs of one wide character that stand right below or above another: some programs write vertical lines so. */
function stackedRuns(runs: readonly GlyphRun[]): ReadonlySet<GlyphRun> {
  const stacked = new Set<GlyphRun>();
  for (let at = 1; at < runs.length; at += 1) {
    const above = runs[at - 1] as GlyphRun;
    const below = runs[at] as GlyphRun;
    const isBelow =
      isOneWide(above) &&
      isOneWide(below) &&
      Math.abs(above.x - below.x) < 0.3 * below.size &&
      below.y - above.y > 0.7 * below.size &&
      below.y - above.y < 1.3 * below.size;
    if (isBelow) stacked.add(above).add(below);
  }
  return stacked;
}

function isOneWide({ text, dx }: GlyphRun): boolean {
  return dx > 0.97 && text.length === 1 && WIDE.test(text);
}
