import { expect, it } from 'vitest';
import { succeed } from '../../shared/model/result.ts';
import { NO_FACETS } from '../../shared/query/facets.ts';
import type { Hit, SearchAnswer } from '../../shared/query/hit.ts';
import { FakeApi } from '../stores/fake-api.ts';
import { SearchStore } from '../stores/search.svelte.ts';
import { HitCursor } from './hit-cursor.svelte.ts';

const hit = (documentId: string): Hit => ({
  documentId,
  title: documentId,
  place: null,
  date: null,
  score: 1,
  matches: 1,
  snippets: [],
});

it('stands on its passage while the answer around it changes', async () => {
  let found = ['a', 'b'];
  const answer = (query: string): SearchAnswer => {
    return { query, total: found.length, milliseconds: 1, hits: found.map(hit), facets: NO_FACETS, problem: null };
  };
  const api = new FakeApi({
    'search:run': ({ query }) => succeed(answer(query)),
    'search:rest': ({ query }) => succeed(answer(query)),
  });
  const search = new SearchStore(api, 0);
  const cursor = new HitCursor(search);
  search.query = 'Tani';
  await search.run();
  expect(cursor.current).toBeNull();
  expect(cursor.move('ArrowDown')).toBe(true);
  expect(cursor.move('ArrowDown')).toBe(true);
  expect(cursor.current?.key).toBe('b');
  found = ['x', 'y', 'b'];
  await search.run();
  expect(cursor.index).toBe(2);
  found = ['x'];
  await search.run();
  expect(cursor.current).toBeNull();
  expect(cursor.move('q')).toBe(false);
});
