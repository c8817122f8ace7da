import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import { NO_FACETS } from '../../shared/query/facets.ts';
import type { SearchAnswer } from '../../shared/query/hit.ts';
import { FakeApi } from './fake-api.ts';
import { SearchStore } from './search.svelte.ts';

const answerTo = (query: string, total = 1): SearchAnswer => ({
  query,
  total,
  milliseconds: 2,
  hits: Array.from({ length: total }, (_, at) => ({
    documentId: `${query}-${at}`,
    title: query,
    place: null,
    date: null,
    score: 1,
    matches: 1,
    snippets: [],
  })),
  facets: NO_FACETS,
  problem: null,
});

/** Answers both halves of a search at once. */
const answering = (): FakeApi =>
  new FakeApi({
    'search:run': ({ query }) => succeed(answerTo(query)),
    'search:rest': ({ query }) => succeed(answerTo(query)),
  });

describe('SearchStore', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('searches for the first words at once, and for the last ones when these are answered', async () => {
    let first: (answer: Result<SearchAnswer>) => void = () => undefined;
    const api = answering();
    api.handlers['search:run'] = ({ query }) =>
      query === 'A' ? new Promise((resolve) => (first = resolve)) : succeed(answerTo(query));
    const search = new SearchStore(api, 10_000);
    for (const query of ['A', 'Ad', 'Ade']) search.set(query);
    const request = { query: 'Ade', limit: 200 };
    expect(api.calls).toEqual([{ channel: 'search:run', request: { ...request, query: 'A' } }]);
    first(succeed(answerTo('A')));
    await vi.advanceTimersByTimeAsync(1);
    expect(api.calls.slice(1)).toEqual([
      { channel: 'search:run', request },
      { channel: 'search:rest', request },
    ]);
    expect(search.hits.map((hit) => hit.documentId)).toEqual(['Ade-0']);
    expect(search.pending).toBe(false);
  });

  it('does not wait for a slow search longer than the pause, and asks for the last words only', async () => {
    const api = new FakeApi({ 'search:run': () => new Promise(() => undefined) });
    const search = new SearchStore(api, 80);
    for (const query of ['A', 'Ad', 'Ade']) search.set(query);
    await vi.advanceTimersByTimeAsync(79);
    expect(api.count('search:run')).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(api.calls.map(({ request }) => request)).toEqual([
      { query: 'A', limit: 200 },
      { query: 'Ade', limit: 200 },
    ]);
    expect(search.pending).toBe(true);
  });

  it('drops the answer of a superseded search, whichever comes last', async () => {
    const waiting = new Map<string, (answer: Result<SearchAnswer>) => void>();
    const api = new FakeApi({
      'search:run': ({ query }) => new Promise((resolve) => waiting.set(query, resolve)),
    });
    const search = new SearchStore(api, 0);
    search.set('Tani');
    await vi.advanceTimersByTimeAsync(1);
    search.set('Adenauer');
    await vi.advanceTimersByTimeAsync(1);
    waiting.get('Adenauer')?.(succeed(answerTo('Adenauer')));
    await vi.advanceTimersByTimeAsync(1);
    waiting.get('Tani')?.(succeed(answerTo('Tani')));
    await vi.advanceTimersByTimeAsync(1);
    expect(search.answer?.query).toBe('Adenauer');
  });

  it('shows the first hits at once, then all of them with total and facets', async () => {
    let count: (answer: Result<SearchAnswer>) => void = () => undefined;
    const api = new FakeApi({
      'search:run': ({ query }) => succeed({ ...answerTo(query, 2), total: null }),
      'search:rest': () => new Promise((resolve) => (count = resolve)),
    });
    const search = new SearchStore(api, 0);
    search.set('Tani');
    await vi.advanceTimersByTimeAsync(1);
    expect([search.hits.length, search.answer?.total, search.pending]).toEqual([2, null, false]);
    count(succeed({ ...answerTo('Tani', 3), milliseconds: 90, facets: { ...NO_FACETS, year: [] } }));
    await vi.advanceTimersByTimeAsync(1);
    expect([search.hits.length, search.answer?.total, search.answer?.milliseconds]).toEqual([3, 3, 2]);
    expect(search.facets).not.toBeNull();
  });

  it('keeps the first hits and says what failed where the rest does not come', async () => {
    const api = new FakeApi({
      'search:run': ({ query }) => succeed(answerTo(query)),
      'search:rest': () => fail('library-process-ended', 'The library ended.'),
    });
    const search = new SearchStore(api, 0);
    search.set('Tani');
    await vi.advanceTimersByTimeAsync(1);
    expect(search.hits).toHaveLength(1);
    expect(search.failure?.message).toBe('The library ended.');
  });

  it('forgets everything when the box is emptied, even an answer on its way', async () => {
    let resolve: (answer: Result<SearchAnswer>) => void = () => undefined;
    const api = new FakeApi({ 'search:run': () => new Promise((done) => (resolve = done)) });
    const search = new SearchStore(api, 0);
    search.set('Tani');
    await vi.advanceTimersByTimeAsync(1);
    search.clear();
    resolve(succeed(answerTo('Tani')));
    await vi.advanceTimersByTimeAsync(1);
    expect(search.answer).toBeNull();
    expect(search.active).toBe(false);
    expect(search.pending).toBe(false);
  });

  it('keeps the old hits while the next search runs, and says what failed', async () => {
    const api = answering();
    const search = new SearchStore(api, 0);
    search.set('Tani');
    await vi.advanceTimersByTimeAsync(1);
    api.handlers['search:run'] = () => fail('index-closed', 'The index is closed.');
    search.set('Shima');
    expect(search.hits).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(search.hits).toHaveLength(0);
    expect(search.failure?.message).toBe('The index is closed.');
  });

  it('lets one wait for the answer to the words in the box, without the pause and without asking twice', async () => {
    const api = answering();
    const search = new SearchStore(api, 10_000);
    search.set('Tani');
    const both = Promise.all([search.answered(), search.answered()]);
    await vi.advanceTimersByTimeAsync(0);
    expect(await both).toEqual([true, true]);
    expect(search.hits[0]?.documentId).toBe('Tani-0');
    expect(api.count('search:run')).toBe(1);
    expect(await search.answered()).toBe(true);
    expect(api.count('search:run')).toBe(1);
  });

  it('says that words changed while their answer was awaited', async () => {
    const waiting = new Map<string, (answer: Result<SearchAnswer>) => void>();
    const api = new FakeApi({ 'search:run': ({ query }) => new Promise((resolve) => waiting.set(query, resolve)) });
    const search = new SearchStore(api, 10_000);
    search.set('Tani');
    const answered = search.answered();
    await vi.advanceTimersByTimeAsync(0);
    search.set('Shima');
    waiting.get('Tani')?.(succeed(answerTo('Tani')));
    // The answer to the old words comes; the new words still wait for theirs.
    expect(await answered).toBe(false);
  });

  it('does not search for blanks', async () => {
    const api = new FakeApi();
    const search = new SearchStore(api, 0);
    search.set('   ');
    await search.run();
    await vi.advanceTimersByTimeAsync(10);
    expect(api.calls).toEqual([]);
  });
});
