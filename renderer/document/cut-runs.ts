import type { Run } from '../../shared/model/run.ts';
import type { CrossRef } from '../../shared/model/cross-ref.ts';
import type { Span } from '../../shared/model/span.ts';
import type { SearchQueryHighlight } from '../search/highlight.ts';

/** What lies over the words of a record and is not part of them. */
export interface Layers {
  readonly highlights: readonly SearchQueryHighlight[];
  readonly crossRefs: readonly CrossRef[];
  /** Where the reader was just led. */
  readonly attention: Span | null;
}

/** A run cut so that every layer covers it wholly or not at all. */
export interface Piece extends Run {
  readonly hit: 'hit' | 'current' | null;
  readonly crossRef: CrossRef | null;
  readonly attended: boolean;
}

/**
 * Cuts runs at the borders of the layers. The pieces of a run tile it; runs that are no text (a note's marker, a
 * join) stay whole.
 *
 *     run    The so-called Adenauer formula
 *     hit                  ^^^^^^^^
 *     pieces [The so-called ][Adenauer][ formula]
 */
export function cutRuns(runs: readonly Run[], layers: Layers): readonly Piece[] {
  return runs.flatMap((run) => {
    if (run.kind !== 'text') return [dress(run, layers)];
    const borders = bordersIn(run.span, layers);
    return borders.slice(0, -1).map((start, index) => {
      return dress({ ...run, span: { start, end: borders[index + 1] ?? run.span.end } }, layers);
    });
  });
}

/** The offsets at which a run is cut, its own ends included, in order. */
function bordersIn({ start, end }: Span, { highlights, crossRefs, attention }: Layers): readonly number[] {
  const spans = [...highlights.map(({ span }) => span), ...crossRefs.map(({ span }) => span)];
  if (attention !== null) spans.push(attention);
  const inside = spans.flatMap((span) => [span.start, span.end]).filter((at) => at > start && at < end);
  return [...new Set([start, ...inside, end])].sort((a, b) => a - b);
}

function dress(run: Run, { highlights, crossRefs, attention }: Layers): Piece {
  const covers = (span: Span): boolean => span.start <= run.span.start && run.span.end <= span.end;
  const hits = highlights.filter(({ span }) => covers(span));
  return {
    ...run,
    hit: hits.length === 0 ? null : hits.some(({ current }) => current) ? 'current' : 'hit',
    crossRef: crossRefs.find(({ span }) => covers(span)) ?? null,
    attended: attention !== null && covers(attention),
  };
}
