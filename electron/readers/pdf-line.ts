import type { FontStyle } from './pdf-font.ts';
import type { PlacedRun } from './pdf-frame.ts';
import type { Row, Segment } from './pdf-row.ts';

/** Characters of a line that are set alike, with the white space that stands before them. */
export interface LineRun {
  readonly text: string;
  readonly before: '' | ' ' | '\t';
  readonly style: FontStyle;
  /** Set smaller than the line and raised from it. */
  readonly raised: boolean;
}

/** A line of a column. */
export interface PdfLine {
  readonly runs: readonly LineRun[];
  readonly text: string;
  readonly u: number;
  readonly end: number;
  readonly v: number;
  /** The size in which most of it is set. */
  readonly size: number;
}

const WIDE = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** A gap between runs that is a space, in the size of the characters; wide characters are often spaced out. */
const SPACE = 0.14;
const WIDE_SPACE = 0.5;
/** A gap that parts two cells. */
const CELL = 2;

/** How much smaller and how far up a raised sign is. */
const RAISED_SIZE = 0.85;
const RAISED_BY = 0.12;

/** Makes one line of a row, or of the segments of it that belong to a column. */
export function lineOf(row: Row, segments: readonly Segment[]): PdfLine {
  const placed = segments.flatMap(({ runs }) => runs);
  const size = mainSize(placed);
  // Lines of two columns may share a row without sharing a base line.
  const v = placed.find((run) => run.size > size * RAISED_SIZE)?.v ?? row.v;
  const runs: LineRun[] = [];
  let before: PlacedRun | null = null;
  for (const run of placed) {
    const raised = run.size < size * RAISED_SIZE && v - run.v > RAISED_BY * size;
    const space = before === null ? '' : spaceBetween(before, run, size);
    if (run.text.trim() !== '') runs.push({ text: run.text, before: space, style: run.style, raised });
    before = run;
  }
  const first = runs[0];
  if (first !== undefined) runs[0] = { ...first, before: '', text: first.text.trimStart() };
  const last = runs[runs.length - 1];
  if (last !== undefined) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
  return {
    runs,
    text: runs.map((run) => run.before + run.text).join(''),
    u: segments[0]?.u ?? 0,
    end: Math.max(...segments.map(({ end }) => end)),
    v,
    size,
  };
}

/** The size of most characters, to a tenth of a point. */
export function mainSize(runs: readonly { readonly text: string; readonly size: number }[]): number {
  const weights = new Map<number, number>();
  for (const { text, size } of runs) {
    const rounded = Math.round(size * 10) / 10;
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function spaceBetween(left: PlacedRun, right: PlacedRun, size: number): '' | ' ' | '\t' {
  const gap = right.u - left.end;
  if (gap >= CELL * size) return '\t';
  if (left.text.endsWith(' ') || right.text.startsWith(' ')) return '';
  const isWide = WIDE.test(left.text.slice(-1)) || WIDE.test(right.text.slice(0, 1));
  return gap > (isWide ? WIDE_SPACE : SPACE) * size ? ' ' : '';
}
