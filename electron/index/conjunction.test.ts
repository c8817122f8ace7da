import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addHolding, mostHolding } from './conjunction.ts';
import { record, TestLibrary } from './library.fixture.ts';
import { OrdinalSet } from './ordinal-set.ts';
import { SegmentStore } from './segment-store.ts';
import { Snapshot } from './snapshot.ts';

let library: TestLibrary;
let snapshot: Snapshot;

beforeAll(() => {
  library = new TestLibrary();
  library.add(record(1, [['body', 'peace and treaty']]));
  library.add(record(2, [['body', 'treaty of peace with japan']]));
  library.flush();
  library.add(record(3, [['body', 'peace']]));
  library.add(record(4, [['body', 'japan peace treaty']]));
  library.flush();
  const store = new SegmentStore(library.root);
  snapshot = new Snapshot(store, store.manifest(), null);
});

afterAll(async () => {
  await library.close();
});

describe('addHolding', () => {
  it.each([
    [['peace'], [0, 1, 2, 3], 4],
    [['peace', 'treaty'], [0, 1, 3], 3],
    [['japan', 'peace', 'treaty'], [1, 3], 2],
    [['peace', 'war'], [], 0],
  ])('finds the records that hold all of %j', (terms, expected, most) => {
    const found = new OrdinalSet(snapshot.size);
    addHolding(snapshot, terms, found);
    expect(found.toArray()).toEqual(expected);
    expect(mostHolding(snapshot, terms)).toBe(most);
  });
});
