import type { Run } from '../../shared/model/run.ts';
import type { Span } from '../../shared/model/span.ts';

/**
 * Sets a mark where a page sign stands inside a piece: the reading leaves the sign's words out, and the reader should
 * see that a page begins there. Signs in the gap of a join are the join's own.
 *
 *     would play a more [Page 85] independent role
 *                       ^^^^^^^^^ a run of its own
 */
export function withPageSigns(runs: readonly Run[], signs: readonly Span[]): readonly Run[] {
  const joins = runs.filter(({ kind }) => kind === 'join').map(({ span }) => span);
  const marks = signs
    .filter((sign) => !joins.some((gap) => gap.start <= sign.start && sign.end <= gap.end))
    .map((span): Run => ({ span, kind: 'join', change: null, mention: null, emphasis: [], noteRef: null }));
  return marks.length === 0 ? runs : [...runs, ...marks].sort((a, b) => a.span.start - b.span.start);
}
