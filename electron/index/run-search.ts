import type { FirstHits, Hit, SearchAnswer } from '../../shared/query/hit.ts';
import { parseQuery } from '../../shared/query/parse-query.ts';
import type { ParsedQuery } from '../../shared/query/query.ts';
import type { VariantForm } from '../../shared/query/variants.ts';
import { breather } from './breather.ts';
import { FIRST_HITS, findHits, type FoundHits, type Pace, type Searched } from './find-hits.ts';
import { SegmentGone } from './segment.ts';

export interface SearchOptions {
  /** While someone types: the last word of the query is the beginning of a word. */
  readonly typing?: boolean;
  /** A search that is no longer wanted ends with the signal's reason. */
  readonly signal?: AbortSignal;
  /** What is taken for the same besides, as far as the query does not say otherwise (`also:kana`). */
  readonly also?: readonly VariantForm[];
  /** Most that may be spent on reading texts for regular expressions, in milliseconds. */
  readonly timeForExpressions?: number;
  /** Called once, with the first hits, before the others are found and all are counted. */
  readonly onFirst?: (first: FirstHits) => void;
}

/** How often a search begins anew because segments were merged under it. */
const ATTEMPTS = 4;

/**
 * Runs a query: reads it, finds, ranks, and proves what it shows against the text.
 *
 * The first hits are told (`onFirst`) as soon as they are certain; the answer then holds them too, in the same order
 * unless records were added or removed meanwhile.
 */
export async function runSearch(
  searched: Searched,
  query: string,
  limit: number,
  options: SearchOptions,
): Promise<SearchAnswer> {
  const began = performance.now();
  const parsed = parseQuery(query, { typing: options.typing ?? false, also: options.also ?? [] });
  const { onFirst } = options;
  let told = onFirst === undefined;
  const tell = (hits: readonly Hit[], total: number | null): void => {
    if (told) return;
    told = true;
    onFirst?.({ query, total, milliseconds: performance.now() - began, hits, problem: parsed.problem });
  };
  const { expired, ...found } = await attempt(searched, parsed, {
    limit,
    breathe: breather(options.signal),
    time: options.timeForExpressions,
    onFirst: onFirst === undefined ? null : tell,
  });
  tell(found.hits.slice(0, FIRST_HITS), found.total);
  const problem = parsed.problem ?? (expired === null ? null : { at: 0, message: expired });
  return { query, milliseconds: performance.now() - began, ...found, problem };
}

async function attempt(searched: Searched, parsed: ParsedQuery, pace: Pace): Promise<FoundHits> {
  for (let left = ATTEMPTS; ; left -= 1) {
    try {
      return await findHits(searched, parsed, pace);
    } catch (error) {
      if (!(error instanceof SegmentGone) || left === 1) throw error;
    }
  }
}
