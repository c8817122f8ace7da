import { describe, expect, it } from 'vitest';
import { succeed, type Result } from '../../shared/model/result.ts';
import { NO_FACETS, type Facets } from '../../shared/query/facets.ts';
import type { SearchAnswer } from '../../shared/query/hit.ts';
import { FakeApi } from '../stores/fake-api.ts';
import { SearchStore } from '../stores/search.svelte.ts';
import { Narrowing } from './narrowing.svelte.ts';

const answer = (query: string, facets: Facets = NO_FACETS): SearchAnswer => ({
  query,
  total: 1,
  milliseconds: 1,
  hits: [],
  facets,
  problem: null,
});

function begin(api = new FakeApi()) {
  const search = new SearchStore(api, 1e6);
  const narrowing = new Narrowing(search, (query) => search.set(query));
  return { search, narrowing };
}

describe('Narrowing', () => {
  it('writes what is chosen into the query, and takes it off again', () => {
    const { search, narrowing } = begin();
    search.set('treaty');
    const telegram = { facet: 'type', value: 'telegram' } as const;
    narrowing.toggle(telegram);
    expect(search.query).toBe('type:telegram treaty');
    expect(narrowing.isChosen(telegram)).toBe(true);
    narrowing.toYears({ from: 1955, to: 1957 });
    expect(search.query).toBe('1955..1957 type:telegram treaty');
    expect(narrowing.clauses.map(({ facet }) => facet)).toEqual(['year', 'type']);
    narrowing.toYears({ from: 1955, to: 1957 });
    const [clause] = narrowing.clauses;
    if (clause !== undefined) narrowing.remove(clause);
    expect(search.query).toBe('treaty');
    expect(narrowing.isChosen(telegram)).toBe(false);
  });

  it('shows the counts of before until the new ones are there, and none once the box is empty', async () => {
    let count: (rest: Result<SearchAnswer>) => void = () => undefined;
    const year = [{ value: '1956', records: 1 }];
    const api = new FakeApi({
      'search:run': ({ query }) => {
        const { hits, milliseconds, problem } = answer(query);
        return succeed({ query, hits, milliseconds, problem, total: null });
      },
      'search:rest': () => new Promise((resolve) => (count = resolve)),
    });
    const { search, narrowing } = begin(api);
    search.set('treaty');
    await search.run();
    expect([narrowing.counting, narrowing.facets]).toEqual([true, null]);
    count(succeed(answer('treaty', { ...NO_FACETS, year })));
    await new Promise(setImmediate);
    expect([narrowing.counting, narrowing.facets?.year]).toEqual([false, year]);
    search.set('treaty pact');
    expect(narrowing.counting).toBe(true);
    await search.run();
    expect([narrowing.counting, narrowing.facets?.year]).toEqual([true, year]);
    search.set('');
    expect([narrowing.counting, narrowing.facets]).toEqual([false, null]);
  });
});
