import { expect, it } from 'vitest';
import { NO_FACETS } from '../../shared/query/facets.ts';
import type { FirstHits, SearchAnswer } from '../../shared/query/hit.ts';
import type { SearchOptions } from '../index/run-search.ts';
import { searchWithGap } from './search-with-gap.ts';

const found: SearchAnswer = {
  query: 'x',
  total: 3,
  milliseconds: 1,
  hits: [],
  facets: NO_FACETS,
  problem: { at: 2, message: 'A bracket is open.' },
};

const index = (isOutdated: boolean) => ({
  isOutdated,
  search: (_query: string, _limit: number, { onFirst }: SearchOptions = {}): Promise<SearchAnswer> => {
    onFirst?.({ query: 'x', total: null, milliseconds: 1, hits: [], problem: null });
    return Promise.resolve(found);
  },
});

async function search(outdated: boolean, gap: string | null): Promise<{ first: FirstHits[]; whole: SearchAnswer }> {
  const first: FirstHits[] = [];
  const options = { onFirst: (one: FirstHits) => first.push(one) };
  return { whole: await searchWithGap(index(outdated), gap, { query: 'x', limit: 5, options }), first };
}

it('passes on what a sound index answers', async () => {
  const { first, whole } = await search(false, null);
  expect(whole).toBe(found);
  expect(first).toMatchObject([{ total: null, problem: null }]);
});

it('says in both answers that records are missing', async () => {
  const { first, whole } = await search(false, 'The index is being built.');
  expect(whole).toEqual({ ...found, problem: { at: 0, message: 'The index is being built.' } });
  expect(first).toMatchObject([{ total: null, problem: { message: 'The index is being built.' } }]);
});

it('does not search an index of another layout', async () => {
  const { first, whole } = await search(true, 'Another version wrote it.');
  expect(whole).toMatchObject({ total: 0, problem: { message: 'Another version wrote it.' } });
  expect(first).toMatchObject([{ total: 0, problem: { message: 'Another version wrote it.' } }]);
});
