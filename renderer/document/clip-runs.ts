import type { Run } from '../../shared/model/run.ts';

/** The runs from an offset on: a point's words without the label that stands in the margin. */
export function clipRuns(runs: readonly Run[], from: number): readonly Run[] {
  return runs
    .filter(({ span }) => span.end > from)
    .map((run) => (run.span.start >= from ? run : { ...run, span: { start: from, end: run.span.end } }));
}
