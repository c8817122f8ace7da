import { expect, it } from 'vitest';
import { NO_FACETS } from '../../shared/query/facets.ts';
import type { FirstHits, SearchAnswer } from '../../shared/query/hit.ts';
import type { SearchOptions } from '../index/run-search.ts';
import { RunningSearch, type SearchWish } from './running-search.ts';

interface Asked {
  readonly query: string;
  readonly options: SearchOptions;
  readonly answer: (answer: SearchAnswer) => void;
}

const wish = (query: string, limit: number): SearchWish => ({ query, limit, also: [] });
const first = (query: string): FirstHits => ({ query, total: null, milliseconds: 1, hits: [], problem: null });
const whole = (query: string): SearchAnswer => ({ ...first(query), total: 7, facets: NO_FACETS });

/** A library whose searches a test answers by hand. */
class Answering {
  readonly asked: Asked[] = [];

  search(query: string, _limit: number, options: SearchOptions = {}): Promise<SearchAnswer> {
    return new Promise((resolve, reject) => {
      options.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error));
      this.asked.push({ query, options, answer: resolve });
    });
  }
}

it('answers the first hits before the rest, of one search', async () => {
  const library = new Answering();
  const search = new RunningSearch();
  const begun = search.begin(library, wish('treaty', 200));
  library.asked[0]?.options.onFirst?.(first('treaty'));
  expect(await begun).toEqual({ ok: true, value: first('treaty') });
  const rest = search.rest(library, wish('treaty', 200));
  library.asked[0]?.answer(whole('treaty'));
  expect(await rest).toEqual({ ok: true, value: whole('treaty') });
  expect(library.asked).toHaveLength(1);
  expect(library.asked[0]?.options.typing).toBe(true);
});

it('ends a search where another begins, and says so to those who wait for it', async () => {
  const library = new Answering();
  const search = new RunningSearch();
  const begun = search.begin(library, wish('tre', 200));
  const rest = search.rest(library, wish('tre', 200));
  void search.begin(library, wish('treaty', 200));
  expect(await begun).toMatchObject({ ok: false, failure: { code: 'search-superseded' } });
  expect(await rest).toMatchObject({ ok: false, failure: { code: 'search-superseded' } });
  expect(library.asked[1]?.options.signal?.aborted).toBe(false);
});

it('searches anew for the rest of a query that nobody began', async () => {
  const library = new Answering();
  const search = new RunningSearch();
  const rest = search.rest(library, wish('pact', 50));
  library.asked[0]?.options.onFirst?.(first('pact'));
  library.asked[0]?.answer(whole('pact'));
  expect(await rest).toEqual({ ok: true, value: whole('pact') });
});

it('passes on what a search fails of', async () => {
  const broken = { search: () => Promise.reject(new Error('torn page')) };
  await expect(new RunningSearch().begin(broken, wish('x', 1))).rejects.toThrow('torn page');
});
