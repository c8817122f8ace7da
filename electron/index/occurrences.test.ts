import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { positionalsOf } from '../../shared/query/positional.ts';
import { record, TestLibrary } from './library.fixture.ts';
import { eachOccurrence } from './occurrences.ts';
import { SegmentStore } from './segment-store.ts';
import { Snapshot } from './snapshot.ts';

let library: TestLibrary;
beforeEach(() => {
  library = new TestLibrary();
  library.add(record(1, [['body', 'A first record.']]));
  library.flush();
  library.add(record(2, [['body', 'peace treaty now. A treaty of peace.']]));
  library.add(
    record(3, [
      ['body', 'peace'],
      ['body', 'treaty'],
    ]),
  );
  library.flush();
});
afterEach(() => library.close());

/** Ordinals in the second segment with the stretches at which a query's first part matches. */
function occurrences(query: string, among: readonly number[] = [1, 2]): Record<number, number[][]> {
  const store = new SegmentStore(library.root);
  const snapshot = new Snapshot(store, store.manifest(), null);
  const { root } = parseQuery(query);
  const [node] = root === null ? [] : positionalsOf(root);
  const placed = snapshot.segments[1];
  if (node === undefined || placed === undefined) throw new Error(`${query} has no part to look for`);
  const found: Record<number, number[][]> = {};
  eachOccurrence(snapshot, placed, node, among, (ordinal, { starts, ends }) => {
    found[ordinal] = Array.from(starts, (start, at) => [start, ends[at] ?? 0]);
  });
  return found;
}

describe('eachOccurrence', () => {
  it('gives the stretches of each record, by its ordinal', () => {
    expect(occurrences('"peace treaty"')).toEqual({ 1: [[0, 2]] });
    expect(occurrences('"of peace"')).toEqual({ 1: [[5, 7]] });
  });

  it('keeps to an order, a distance and a sentence', () => {
    expect(Object.keys(occurrences('peace NEAR/3 treaty'))).toEqual(['1']);
    expect(occurrences('now BEFORE/2 treaty')).toEqual({ 1: [[2, 5]] });
    expect(occurrences('same:sentence(now of)')).toEqual({});
    expect(Object.keys(occurrences('same:paragraph(now of)'))).toEqual(['1']);
  });

  it('looks only at the records that it is given, and visits none where nothing matches', () => {
    expect(Object.keys(occurrences('peace', [2]))).toEqual(['2']);
    expect(occurrences('absent')).toEqual({});
    expect(occurrences('first')).toEqual({});
  });
});
