/**
 * Widths are remembered for three panes, in percent: text, people, third. A layout of two gives the third's share to
 * the text, so that the column of people keeps its width from one record to the next.
 */
type Three = readonly [number, number, number];

const DEFAULT_WIDTHS: Three = [42, 25, 33];

/** Smallest width of a pane, in percent of the desk. */
export const MIN_PANE_WIDTH = 16;

/** The widths, in percent, that `count` panes (two or three) take from what is remembered. */
export function widthsFor(count: number, remembered: readonly number[]): readonly number[] {
  const [text, people, third] = threeOf(remembered);
  return count === 2 ? [text + third, people] : [text, people, third];
}

/** What to remember after the user moved the border between `widths` (two or three panes, in percent). */
export function rememberWidths(widths: readonly number[], remembered: readonly number[]): readonly number[] {
  const [first, second, ...more] = widths;
  if (first === undefined || second === undefined) return remembered;
  if (more.length > 0) return widths;
  const [text, , third] = threeOf(remembered);
  const scale = first / (text + third);
  return [text * scale, second, third * scale];
}

/** What is remembered, where it can be used; else the default. */
function threeOf(remembered: readonly number[]): Three {
  const [a, b, c, ...more] = remembered;
  if (a === undefined || b === undefined || c === undefined || more.length > 0) return DEFAULT_WIDTHS;
  const usable = [a, b, c].every((width) => width >= MIN_PANE_WIDTH - 1) && Math.abs(a + b + c - 100) < 1;
  return usable ? [a, b, c] : DEFAULT_WIDTHS;
}
