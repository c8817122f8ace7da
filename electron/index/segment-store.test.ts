import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TestLibrary } from './library.fixture.ts';
import { KIND, LAYOUT, SegmentStore } from './segment-store.ts';

let library: TestLibrary;
let store: SegmentStore;
beforeEach(() => {
  library = new TestLibrary();
  store = new SegmentStore(library.root);
});
afterEach(() => library.close());

describe('SegmentStore', () => {
  it('begins empty, in the layout of this program', () => {
    expect(store.manifest()).toMatchObject({ layout: LAYOUT, segments: [], discarded: [] });
  });

  it('stamps each manifest as one of a kind, even where nothing else changed', () => {
    const stamps = [1, 2].map(() => {
      store.inTransaction(() => store.writeManifest(store.manifest()));
      return store.manifest().stamp;
    });
    expect(new Set(stamps).size).toBe(2);
  });

  it('drops the values of one segment, so many at a time', () => {
    store.inTransaction(() => {
      for (let at = 0; at < 5; at += 1) store.put(1, KIND.page, at, Uint8Array.of(at));
      store.put(2, KIND.page, 0, Uint8Array.of(9));
    });
    const drop = (): boolean => store.inTransaction(() => store.drop(1, 3));
    expect(drop()).toBe(true);
    expect(store.get(1, KIND.page, 4)).toEqual(Buffer.of(4));
    expect(drop()).toBe(false);
    expect(store.get(1, KIND.page, 4)).toBeUndefined();
    expect(store.get(2, KIND.page, 0)).toEqual(Buffer.of(9));
  });

  it('uses no number of a segment twice, not even after it was cleared', () => {
    store.inTransaction(() => {
      store.writeManifest({ ...store.manifest(), nextSegment: 7 });
      store.put(6, KIND.page, 0, Uint8Array.of(1));
      store.clear();
    });
    expect(store.manifest()).toMatchObject({ nextSegment: 7, segments: [] });
    expect(store.get(6, KIND.page)).toBeUndefined();
  });
});
