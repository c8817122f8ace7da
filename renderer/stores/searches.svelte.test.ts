import { expect, it } from 'vitest';
import { fail, succeed } from '../../shared/model/result.ts';
import type { Searches } from '../../shared/query/searches.ts';
import { FakeApi } from './fake-api.ts';
import { SearchesStore } from './searches.svelte.ts';

const islands = { name: 'Islands', query: '歯舞群島', also: [] };

async function setUp(kept: Searches = { saved: [islands], recent: ['treaty'] }) {
  const written: Searches[] = [];
  const api = new FakeApi({
    'searches:load': () => succeed(kept),
    'searches:save': ({ searches }) => {
      written.push(searches);
      return succeed(null);
    },
  });
  const store = new SearchesStore(api);
  await store.load();
  return { api, store, written };
}

it('writes each change at once, and nothing where nothing changes', async () => {
  const { store, written } = await setUp();
  await store.remember('treaty');
  expect(written).toEqual([]);
  await store.remember('peace');
  await store.save({ name: 'A', query: 'a', also: ['kana'] });
  expect(store.recent).toEqual(['peace', 'treaty']);
  expect(store.saved.map(({ name }) => name)).toEqual(['A', 'Islands']);
  expect(written).toHaveLength(2);
});

it('puts back a search that was deleted, and keeps what was asked since', async () => {
  const { store, written } = await setUp();
  await store.remove('Islands');
  expect(store.saved).toEqual([]);
  expect(store.undo?.words).toBe('“Islands” was deleted');
  await store.remember('peace');
  await store.putBack();
  expect(store.saved).toEqual([islands]);
  expect(store.recent).toEqual(['peace', 'treaty']);
  expect(store.undo).toBeNull();
  expect(written.at(-1)).toEqual({ saved: [islands], recent: ['peace', 'treaty'] });
});

it('puts back recent queries that were cleared, and a search that was replaced', async () => {
  const { store } = await setUp();
  await store.clearRecent();
  expect(store.recent).toEqual([]);
  await store.putBack();
  expect(store.recent).toEqual(['treaty']);
  await store.save({ ...islands, query: '色丹' });
  await store.putBack();
  expect(store.saved).toEqual([islands]);
});

it('writes nothing over what could not be read', async () => {
  const { api, store, written } = await setUp();
  api.handlers['searches:load'] = () => fail('unreadable', 'No.');
  const other = new SearchesStore(api);
  await other.load();
  await other.remember('peace');
  expect(other.failure?.code).toBe('unreadable');
  expect(written).toEqual([]);
  expect(store.recent).toEqual(['treaty']);
});

it('keeps what was asked before they were read', async () => {
  const { api, written } = await setUp();
  const store = new SearchesStore(api);
  await store.remember('early');
  await store.load();
  expect(store.recent).toEqual(['early', 'treaty']);
  expect(written).toEqual([]);
});
