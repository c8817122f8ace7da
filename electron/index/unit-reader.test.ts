import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Unit } from '../../shared/query/query.ts';
import { record, TestLibrary } from './library.fixture.ts';
import { SegmentStore } from './segment-store.ts';
import { Snapshot, type PlacedSegment } from './snapshot.ts';
import { eachListOf, unitReader } from './unit-reader.ts';

let library: TestLibrary;
let snapshot: Snapshot;
let placed: PlacedSegment;

beforeEach(() => {
  library = new TestLibrary();
  library.add(record(1, [['body', 'treaty of peace, a treaty']]));
  library.add(record(2, [['body', 'fisheries']]));
  library.add(record(3, [['body', 'treaties and a treaty']]));
  library.flush();
  const store = new SegmentStore(library.root);
  snapshot = new Snapshot(store, store.manifest(), null);
  placed = snapshot.segments[0] as PlacedSegment;
});
afterEach(() => library.close());

/** What a reader says of each record in turn: its positions, null where the unit does not stand there. */
function read(unit: Unit, offset = 0, among = [0, 1, 2]): (number[] | null)[] | null {
  const reader = unitReader(snapshot, placed, unit, offset, Uint32Array.from(among));
  if (reader === null) return null;
  return among.map((place) => (reader.read(place) ? [...reader.values.subarray(0, reader.count)] : null));
}

describe('unitReader', () => {
  it('reads where a term stands', () => {
    expect(read({ kind: 'term', term: 'treaty' })).toEqual([[0, 4], null, [3]]);
  });

  it('says where a clause would begin of which the unit is not the first, never before the text', () => {
    expect(read({ kind: 'term', term: 'treaty' }, 3)).toEqual([[1], null, [0]]);
  });

  it('joins, in order, the places of all the terms that a unit admits', () => {
    expect(read({ kind: 'prefix', term: 'treat' })).toEqual([[0, 4], null, [0, 3]]);
    expect(read({ kind: 'pattern', term: 'treat*s' })).toEqual([null, null, [0]]);
    expect(read({ kind: 'fuzzy', term: 'traety', distance: 1 })).toEqual([[0, 4], null, [3]]);
  });

  it('skips records that nobody asked for', () => {
    expect(read({ kind: 'term', term: 'treaty' }, 0, [2])).toEqual([[3]]);
    expect(read({ kind: 'prefix', term: 'treat' }, 0, [1, 2])).toEqual([null, [0, 3]]);
  });

  it('counts the records of a term, and is null where there is none', () => {
    const frequency = (term: string): number | undefined =>
      unitReader(snapshot, placed, { kind: 'term', term }, 0, new Uint32Array())?.frequency;
    expect([frequency('treaty'), frequency('peace'), frequency('absent')]).toEqual([2, 1, undefined]);
    expect(read({ kind: 'prefix', term: 'absent' })).toBeNull();
  });
});

it('eachListOf visits one list for each term that a unit admits', () => {
  const count = (unit: Unit): number => {
    let lists = 0;
    eachListOf(snapshot, placed, unit, () => (lists += 1));
    return lists;
  };
  expect(count({ kind: 'prefix', term: 'treat' })).toBe(2);
  expect(count({ kind: 'pattern', term: '*e*' })).toBe(4);
  expect(count({ kind: 'fuzzy', term: 'peace', distance: 1 })).toBe(1);
});
