import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { record, TestLibrary } from './library.fixture.ts';
import { SegmentStore } from './segment-store.ts';
import { Tidying } from './tidying.ts';

let library: TestLibrary;
let store: SegmentStore;
beforeEach(() => {
  library = new TestLibrary();
  store = new SegmentStore(library.root);
  for (let key = 1; key <= 10; key += 1) {
    library.add(record(key, [['body', `treaty number${key}`]]));
    library.flush();
  }
});
afterEach(() => library.close());

async function total(query: string): Promise<number> {
  return (await library.index.search(query, 50)).total;
}

describe('Tidying', () => {
  it('leaves few segments and nothing to delete, and has then nothing to do', async () => {
    const tidying = new Tidying(store);
    while (tidying.step());
    const { segments, discarded } = store.manifest();
    expect(segments.length).toBeLessThan(8);
    expect(discarded).toEqual([]);
    expect(tidying.step()).toBe(false);
    expect([await total('treaty'), await total('number7')]).toEqual([10, 1]);
  });

  it('throws away what a merge had written when its process ended', async () => {
    expect(new Tidying(store).step()).toBe(true);
    const unfinished = store.manifest().discarded;
    expect(unfinished).toHaveLength(1);
    // A new process knows nothing of the merge.
    const tidying = new Tidying(store);
    while (tidying.step());
    expect(store.manifest().segments.map(({ id }) => id)).not.toContain(unfinished[0]);
    expect(await total('treaty')).toBe(10);
  });

  it('gives a merge up whose segments another process has merged meanwhile', async () => {
    const [here, elsewhere] = [new Tidying(store), new Tidying(store)];
    here.step();
    while (elsewhere.step());
    while (here.step());
    expect(await total('treaty')).toBe(10);
    expect(store.manifest().discarded).toEqual([]);
  });
});
