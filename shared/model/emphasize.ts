import type { Emphasis, Run } from './run.ts';
import type { Mark } from './source-text.ts';
import { overlaps } from './span.ts';

const EMPHASES: readonly Emphasis[] = ['bold', 'italic', 'underline', 'superscript'];

/**
 * Cuts runs where the format set words apart, and says of each piece how. The pieces of a run tile it; runs that are no
 * text (a note's marker, a join) stay whole.
 *
 *     run    as noted in Ibid., above
 *     marks              ~~~~~ italic
 *     pieces [as noted in ][Ibid.][, above]
 *
 * @param marks in any order; they may overlap
 */
export function emphasize(runs: readonly Run[], marks: readonly Mark[]): readonly Run[] {
  const [first] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined || marks.length === 0) return runs;
  const all = { start: first.span.start, end: last.span.end };
  const near = marks.filter((mark) => isEmphasis(mark.kind) && overlaps(mark.span, all));
  if (near.length === 0) return runs;
  return runs.flatMap((run) => (run.kind === 'text' ? piecesOf(run, near) : [run]));
}

function piecesOf(run: Run, marks: readonly Mark[]): readonly Run[] {
  const { start, end } = run.span;
  const over = marks.filter(({ span }) => overlaps(span, run.span));
  if (over.length === 0) return [run];
  const inside = over.flatMap(({ span }) => [span.start, span.end]).filter((at) => at > start && at < end);
  const borders = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return borders.slice(0, -1).map((from, index) => {
    const span = { start: from, end: borders[index + 1] ?? end };
    const kinds = over.filter((mark) => overlaps(mark.span, span)).map(({ kind }) => kind);
    return { ...run, span, emphasis: EMPHASES.filter((kind) => kinds.includes(kind)) };
  });
}

function isEmphasis(kind: Mark['kind']): boolean {
  return EMPHASES.some((one) => one === kind);
}
