import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { record, TestLibrary } from './library.fixture.ts';
import { LAYOUT, SegmentStore } from './segment-store.ts';
import { Snapshot } from './snapshot.ts';

let library: TestLibrary;
let store: SegmentStore;
beforeEach(() => {
  library = new TestLibrary();
  store = new SegmentStore(library.root);
  library.add(record(10, [['body', 'treaty of peace']], '1956-09-07'));
  library.add(record(11, [['body', 'pact']]));
  library.flush();
  library.add(record(12, [['body', 'treaty']]));
  library.flush();
});
afterEach(() => library.close());

function snapshot(before: Snapshot | null = null): Snapshot {
  return new Snapshot(store, store.manifest(), before);
}

describe('Snapshot', () => {
  it('numbers the records of all segments one after the other', () => {
    const now = snapshot();
    expect([now.size, now.records]).toEqual([3, 3]);
    expect(now.segments.map(({ base, end }) => [base, end])).toEqual([
      [0, 2],
      [2, 3],
    ]);
    expect(now.placeOf(2)?.segment).toBe(now.segments[1]?.segment);
    expect(now.placeOf(3)).toBeUndefined();
    expect(now.averageLength).toBeCloseTo(5 / 3);
  });

  it('knows a record by its key, and dates by ordinals, undated ones last', () => {
    const now = snapshot();
    expect(now.find(12)).toMatchObject({ place: 0 });
    expect(now.find(13)).toBeUndefined();
    expect([...now.dates]).toEqual([19560907, 99_999_999, 99_999_999]);
  });

  it('leaves out what was removed, and stays as it was where that happened later', () => {
    const before = snapshot();
    library.remove(10);
    library.flush();
    const after = snapshot(before);
    expect([before.records, after.records]).toEqual([3, 2]);
    expect([before.live.has(0), after.live.has(0)]).toEqual([true, false]);
    expect(after.find(10)).toBeUndefined();
    // Segments never change, so what was read of one is not read again.
    expect(after.segments[1]?.segment).toBe(before.segments[1]?.segment);
  });

  it('counts in how many records a term stands, and keeps its lists', () => {
    const now = snapshot();
    expect([now.frequency('treaty'), now.frequency('pact'), now.frequency('absent')]).toEqual([2, 1, 0]);
    const [first] = now.segments;
    if (first === undefined) throw new Error('no segment');
    expect(now.load(first.segment, 'treaty')).toBe(now.load(first.segment, 'treaty'));
    expect(now.load(first.segment, 'absent')).toBeNull();
    const unit = { kind: 'pattern', term: 'p*' } as const;
    expect(now.listsAdmitted(first.segment, unit)).toHaveLength(2);
    expect(now.listsAdmitted(first.segment, { ...unit })).toBe(now.listsAdmitted(first.segment, unit));
  });

  it('refuses a layout that it does not read', () => {
    const manifest = { ...store.manifest(), layout: LAYOUT + 1 };
    expect(() => new Snapshot(store, manifest, null)).toThrow(/layout/u);
  });
});
