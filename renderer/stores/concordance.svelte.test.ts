import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../shared/model/result.ts';
import type { ConcordanceLine } from '../../shared/query/concordance.ts';
import { ConcordanceStore } from './concordance.svelte.ts';
import { FakeApi } from './fake-api.ts';

function line(start: number): ConcordanceLine {
  const span = { start, end: start + 5 };
  return { documentId: 'a', title: 'Talks', date: null, part: 'body', before: '', match: 'peace', after: '', span };
}

const LINES = Array.from({ length: 4000 }, (_, at) => line(at));

function setUp(lines = LINES) {
  const api = new FakeApi({
    'concordance:page': ({ query, from, count }) =>
      succeed({
        query,
        records: 1,
        matches: lines.length,
        total: lines.length,
        lines: lines.slice(from, from + count),
        problem: null,
      }),
    'concordance:export': () => succeed({ fileName: null, rows: 1, matches: 1 }),
  });
  return { api, store: new ConcordanceStore(api) };
}

describe('a concordance in the window', () => {
  it('has the first lines at once, and goes on until all are there', async () => {
    const { api, store } = setUp();
    await store.ask('peace', []);
    expect(store.lines).toEqual(LINES);
    expect(store.page).toMatchObject({ query: 'peace', total: 4000 });
    expect(store.pending).toBe(false);
    expect(api.calls.map(({ request }) => request)).toEqual([
      { query: 'peace', order: 'date', from: 0, count: 300 },
      { query: 'peace', order: 'date', from: 300, count: 3000 },
      { query: 'peace', order: 'date', from: 3300, count: 3000 },
    ]);
  });

  it('goes on while it is not yet known how many there are', async () => {
    const { api, store } = setUp();
    const whole = api.handlers['concordance:page'];
    api.handlers['concordance:page'] = async (request) => {
      const answer = await whole?.(request);
      if (answer?.ok !== true) throw new Error('no answer');
      return request.from === 0 ? succeed({ ...answer.value, matches: null, total: null }) : answer;
    };
    await store.ask('peace', []);
    expect(store.lines).toEqual(LINES);
    expect(store.page?.matches).toBe(4000);
  });

  it('asks once where there is nothing', async () => {
    const { api, store } = setUp([]);
    await store.ask('peace', ['kana']);
    expect(api.calls.map(({ request }) => request)).toEqual([
      { query: 'peace', also: ['kana'], order: 'date', from: 0, count: 300 },
    ]);
    expect(store.lines).toEqual([]);
  });

  it('drops what comes for an order that is no longer wanted', async () => {
    const { api, store } = setUp();
    const asking = store.ask('peace', []);
    await Promise.all([asking, store.sort('before')]);
    expect(store.order).toBe('before');
    expect(store.lines).toHaveLength(4000);
    expect(api.calls.filter(({ request }) => (request as { order: string }).order === 'date')).toHaveLength(1);
  });

  it('stays at its line while the same query is asked anew, and leaves it for another', async () => {
    const { store } = setUp();
    await store.ask('peace', []);
    store.at = 3;
    await store.ask('peace', []);
    expect(store.current).toEqual(line(3));
    await store.ask('war', []);
    expect(store.current).toBeNull();
  });

  it('tells why it could not be read', async () => {
    const { api, store } = setUp();
    api.handlers['concordance:page'] = () => fail('library-process-ended', 'Gone.');
    await store.ask('peace', []);
    expect(store.failure?.code).toBe('library-process-ended');
    expect(store.pending).toBe(false);
  });

  it('exports what it was asked for, in its order; nothing before', async () => {
    const { api, store } = setUp();
    const how = { format: 'csv', to: 'clipboard', only: null } as const;
    expect(await store.export(how)).toBeNull();
    await store.ask('peace', []);
    await store.sort('after');
    await store.export(how);
    expect(api.calls.at(-1)?.request).toEqual({ query: 'peace', order: 'after', ...how });
  });

  it('forgets', async () => {
    const { store } = setUp();
    store.shown = true;
    await store.ask('peace', []);
    store.forget();
    expect([store.lines, store.page, store.shown]).toEqual([[], null, false]);
  });
});
