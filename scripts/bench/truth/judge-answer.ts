import type { SearchAnswer } from '../../../shared/query/hit.ts';

/** What an answer found, against what it should have. */
export interface Judgement {
  /** Records shown or counted that match, of all that were. */
  readonly right: number;
  readonly answered: number;
  /** Records that match. */
  readonly true: number;
  /** Ids that are missing or wrong, a few; empty where the answer is exact. */
  readonly wrong: readonly string[];
}

/**
 * Holds an answer against the truth. Hits beyond those that were asked for are judged by their number: a total that is
 * too large counts as wrong answers, one too small as missing ones.
 */
export function judgeAnswer(
  { hits, total }: Pick<SearchAnswer, 'hits' | 'total'>,
  truth: ReadonlySet<string>,
): Judgement {
  const shown = new Set(hits.map(({ documentId }) => documentId));
  const rightShown = [...shown].filter((id) => truth.has(id)).length;
  const beyond = Math.max(0, total - hits.length);
  const right = rightShown + Math.min(beyond, truth.size - rightShown);
  const wrong = [...shown].filter((id) => !truth.has(id)).map((id) => `+${id}`);
  if (beyond === 0) wrong.push(...[...truth].filter((id) => !shown.has(id)).map((id) => `-${id}`));
  else if (total !== truth.size) wrong.push(`${total} for ${truth.size}`);
  return { right, answered: total, true: truth.size, wrong: wrong.slice(0, 5) };
}
