import type { PaneKind } from './layout-for.ts';

/**
 * Widths are remembered for three columns, in percent: the text, a narrow one, a wide one. A column that a layout does
 * not use gives its share to the text, so that the others keep their widths from one record to the next.
 */
type Three = [text: number, narrow: number, wide: number];

const COLUMN: Record<PaneKind, 0 | 1 | 2> = {
  memo: 0,
  text: 0,
  participants: 1,
  source: 1,
  'oral-points': 2,
  notes: 2,
};

const DEFAULT_WIDTHS: Readonly<Three> = [42, 25, 33];

/** Smallest width of a pane, in percent of the desk. */
export const MIN_PANE_WIDTH = 16;

/** The widths of a layout's panes, in percent, from what is remembered. */
export function widthsFor(panes: readonly PaneKind[], remembered: readonly number[]): readonly number[] {
  const widths = threeOf(remembered);
  const columns = panes.map((pane) => COLUMN[pane]);
  return columns.map((column) => widths[column] + (column === 0 ? unusedOf(columns, widths) : 0));
}

/** What to remember after the reader moved a border: `moved` are the widths of the layout's panes, in percent. */
export function rememberWidths(
  panes: readonly PaneKind[],
  moved: readonly number[],
  remembered: readonly number[],
): readonly number[] {
  const widths = threeOf(remembered);
  const columns = panes.map((pane) => COLUMN[pane]);
  // The text and the columns that are not shown shrink and grow together.
  const before = widths[0] + unusedOf(columns, widths);
  const scale = (moved[columns.indexOf(0)] ?? before) / before;
  return widths.map((width, column) => {
    const shown = columns.findIndex((one) => one === column);
    return shown < 0 || column === 0 ? width * scale : (moved[shown] ?? width);
  });
}

function unusedOf(columns: readonly number[], widths: Three): number {
  return widths.reduce((sum, width, column) => (columns.includes(column) ? sum : sum + width), 0);
}

/** What is remembered, where it can be used; else the default. */
function threeOf(remembered: readonly number[]): Three {
  const [a, b, c, ...more] = remembered;
  const usable =
    a !== undefined && b !== undefined && c !== undefined && more.length === 0 && Math.abs(a + b + c - 100) < 1;
  // A column out of use may have shrunk below what a pane needs.
  return usable && Math.min(a, b, c) >= MIN_PANE_WIDTH / 2 ? [a, b, c] : [...DEFAULT_WIDTHS];
}
