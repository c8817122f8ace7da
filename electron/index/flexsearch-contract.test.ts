import { Index } from 'flexsearch';
import { describe, expect, it } from 'vitest';
import type { FlexIndex } from './lmdb-storage.ts';

/**
 * What this program relies on of FlexSearch, some of it beyond its documentation. Its version is pinned; when it is
 * raised, this file says whether the index still stands on firm ground.
 */
type Commit = (index: FlexIndex) => unknown;

function indexOver(storage: Record<string, unknown>): { index: Index; inside: FlexIndex } {
  const index = new Index({
    tokenize: 'strict',
    resolution: 32,
    commit: false,
    encoder: { encode: (terms: string[]) => terms } as unknown as (content: string) => string[],
    score: (content: string[], term: string, at: number) => (content[at] === term ? at % 32 : 31),
  });
  const inside = index as unknown as FlexIndex;
  inside.db = storage;
  return { index, inside };
}

function search(index: Index, terms: readonly string[], limit: number): Promise<unknown> {
  return index.search({ query: terms as unknown as string, limit }) as unknown as Promise<unknown>;
}

function add(index: Index, id: number, terms: readonly string[]): void {
  index.add(id, terms as unknown as string);
}

describe('FlexSearch', () => {
  it('hands a list of terms to the encoder as it is, and takes the slot from the score callback', () => {
    const { index, inside } = indexOver({});
    add(index, 0, ['alpha', 'constructor', '__proto__', '共同']);
    add(index, 1, ['共同']);
    expect([...inside.map].map(([term, slots]) => [term, { ...slots }])).toEqual([
      ['alpha', { 0: [0] }],
      ['constructor', { 1: [0] }],
      ['__proto__', { 2: [0] }],
      ['共同', { 0: [1], 3: [0] }],
    ]);
    expect([...inside.reg]).toEqual([0, 1]);
  });

  it('commits when it is told, and at once: all of the storage has run when `commit` returns', () => {
    const seen: unknown[] = [];
    const commit: Commit = (index) => seen.push([...index.map.keys()]);
    const { index } = indexOver({ commit });
    add(index, 1, ['alpha']);
    expect(seen).toEqual([]);
    void index.commit();
    expect(seen).toEqual([['alpha']]);
  });

  it('never commits by itself with `commit: false`', async () => {
    let commits = 0;
    const { index } = indexOver({ commit: () => (commits += 1) });
    add(index, 1, ['alpha']);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(commits).toBe(0);
  });

  it('notes a removal of each id that is added, which the storage may pass over', () => {
    const { index, inside } = indexOver({});
    add(index, 7, ['alpha']);
    expect(inside.commit_task).toEqual([{ del: 7 }]);
  });

  it('asks the storage for one term by `get`, for several by `search`, with limit and resolve', async () => {
    const asked: unknown[] = [];
    const { index } = indexOver({
      get: (...args: unknown[]) => {
        asked.push(['get', ...args.slice(0, 5)]);
        return Promise.resolve([3]);
      },
      search: (_index: unknown, ...args: unknown[]) => {
        asked.push(['search', ...args.slice(0, 5)]);
        return Promise.resolve([4, 2]);
      },
    });
    const limit = Number.MAX_SAFE_INTEGER;
    expect(await search(index, ['alpha'], limit)).toEqual([3]);
    expect(await search(index, ['alpha', 'beta'], limit)).toEqual([4, 2]);
    expect(asked).toEqual([
      ['get', 'alpha', '', limit, 0, true],
      ['search', ['alpha', 'beta'], limit, 0, undefined, true],
    ]);
  });

  it('takes a limit of 0 for 100: so every search names one', async () => {
    let asked: unknown;
    const { index } = indexOver({
      get: (_term: string, _context: string, limit: number) => {
        asked = limit;
        return Promise.resolve([]);
      },
    });
    await search(index, ['alpha'], 0);
    expect(asked).toBe(100);
  });
});
