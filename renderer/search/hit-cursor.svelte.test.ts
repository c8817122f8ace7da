import { expect, it } from 'vitest';
import { succeed } from '../../shared/model/result.ts';
import type { Hit } from '../../shared/query/hit.ts';
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
  const api = new FakeApi({
    'search:run': ({ query }) =>
      succeed({ query, total: found.length, milliseconds: 1, hits: found.map(hit), problem: null }),
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
