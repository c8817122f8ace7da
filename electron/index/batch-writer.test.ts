import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headerOf, markRemoved, writeSegment } from './batch-writer.ts';
import { record, TestLibrary } from './library.fixture.ts';
import { PositionReader, readPostings, slotOf } from './posting-list.ts';
import type { RecordColumn } from './record-columns.ts';
import { Segment } from './segment.ts';
import { SegmentStore, type Manifest } from './segment-store.ts';
import { TermBuffer } from './term-buffer.ts';

let library: TestLibrary;
let store: SegmentStore;
beforeEach(() => {
  library = new TestLibrary();
  store = new SegmentStore(library.root);
});
afterEach(() => library.close());

/** Writes records as one batch; FlexSearch's part, slots by term, is played here. */
function write(...texts: readonly string[]): Manifest {
  const buffer = new TermBuffer();
  const columns: RecordColumn[] = [];
  const postings = new Map<string, number[][]>();
  texts.forEach((text, place) => {
    const { touched, column } = buffer.read(place, record(place + 10, [['body', text]]));
    const terms = buffer.recordTerms(touched);
    columns.push({ key: place + 10, ...column });
    terms.terms.forEach((term, at) => {
      const slots = postings.get(term) ?? [];
      postings.set(term, slots);
      (slots[terms.slots[at] ?? 0] ??= []).push(place);
    });
  });
  return store.inTransaction(() => writeSegment(store, store.manifest(), postings, buffer, columns));
}

describe('writeSegment', () => {
  it('writes each term with its records in order, their weights and positions', () => {
    const manifest = write('treaty peace treaty', 'peace', 'treaty');
    const segment = new Segment(store, manifest.segments[0] ?? headerOf(1, []));
    const list = segment.list('treaty') ?? new Uint8Array();
    const { places, slots, positionsAt } = readPostings(list);
    expect([...places]).toEqual([0, 2]);
    expect([...slots]).toEqual([slotOf(2), slotOf(1)]);
    const reader = new PositionReader(list, positionsAt);
    reader.read(0, 0);
    expect([...reader.values.subarray(0, reader.count)]).toEqual([0, 2]);
    reader.read(1, 0);
    expect([...reader.values.subarray(0, reader.count)]).toEqual([0]);
    expect(segment.columns.keyOf(1)).toBe(11);
  });

  it('gives the segment a number of its own and counts its records and words', () => {
    const manifest = write('treaty peace treaty', 'peace');
    expect(manifest).toMatchObject({ nextSegment: 2, segments: [{ id: 1, records: 2, removed: 0, length: 4 }] });
  });

  it('writes no segment without records', () => {
    expect(write()).toEqual(store.manifest());
  });
});

describe('markRemoved', () => {
  it('adds to what was removed before, each record once', () => {
    const [header] = write('a', 'b', 'c').segments;
    const mark = (places: number[], of = header): typeof header =>
      of && store.inTransaction(() => markRemoved(store, of, places));
    const once = mark([1]);
    expect(once?.removed).toBe(1);
    expect(mark([], once)).toBe(once);
    const twice = mark([1, 2], once);
    expect(twice?.removed).toBe(2);
    const { columns } = new Segment(store, twice ?? headerOf(0, []));
    expect([0, 1, 2].map((place) => columns.isRemoved(place))).toEqual([false, true, true]);
  });
});
