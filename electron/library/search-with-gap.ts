import { NO_FACETS } from '../../shared/query/facets.ts';
import type { SearchAnswer } from '../../shared/query/hit.ts';
import type { SearchOptions } from '../index/run-search.ts';
import type { SearchIndex } from '../index/search-index.ts';

interface Asked {
  readonly query: string;
  readonly limit: number;
  readonly options?: SearchOptions;
}

/**
 * Searches an index that may not hold every record yet: both answers then say so in their `problem`.
 * @param gap one sentence where records are missing from the index; else null
 */
export async function searchWithGap(
  index: Pick<SearchIndex, 'isOutdated' | 'search'>,
  gap: string | null,
  { query, limit, options = {} }: Asked,
): Promise<SearchAnswer> {
  if (gap === null) return index.search(query, limit, options);
  const problem = { at: 0, message: gap };
  const { onFirst, ...others } = options;
  if (index.isOutdated) {
    const nothing = { query, total: 0, milliseconds: 0, hits: [], problem };
    onFirst?.(nothing);
    return { ...nothing, facets: NO_FACETS };
  }
  const answer = await index.search(query, limit, {
    ...others,
    ...(onFirst && { onFirst: (first) => onFirst({ ...first, problem }) }),
  });
  return { ...answer, problem };
}
