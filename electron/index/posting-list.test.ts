import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  eachPosting,
  FIRST_EXACT,
  GREATEST_WEIGHTS,
  PositionReader,
  readPostings,
  skipTable,
  SLOTS,
  slotOf,
  writePostings,
} from './posting-list.ts';
import { ByteWriter, pushVarint } from './varint.ts';

interface Posting {
  readonly place: number;
  readonly slot: number;
  readonly positions: readonly number[];
}

const ascending = (max: number): fc.Arbitrary<number[]> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max }), { minLength: 1, maxLength: 20 })
    .map((list) => list.sort((a, b) => a - b));

const postings: fc.Arbitrary<Posting[]> = ascending(1_000_000).chain((places) =>
  fc.tuple(
    ...places.map((place) =>
      fc.record({
        place: fc.constant(place),
        slot: fc.integer({ min: 0, max: SLOTS - 1 }),
        positions: ascending(50_000_000),
      }),
    ),
  ),
);

function pack(list: readonly Posting[]): Uint8Array {
  const positions: number[] = [];
  for (const posting of list) {
    let last = -1;
    for (const position of posting.positions) {
      pushVarint(positions, position - last);
      last = position;
    }
    positions.push(0);
  }
  const out = new ByteWriter();
  const places = list.map((posting) => posting.place);
  writePostings(
    out,
    places,
    list.map((posting) => posting.slot),
    positions,
  );
  return out.take();
}

describe('posting list', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(postings, (list) => {
        const packed = pack(list);
        const { places, slots, positionsAt } = readPostings(packed);
        expect([...places]).toEqual(list.map((posting) => posting.place));
        expect([...slots]).toEqual(list.map((posting) => posting.slot));
        const visited: number[][] = [];
        eachPosting(packed, (place, slot) => visited.push([place, slot]));
        expect(visited).toEqual(list.map(({ place, slot }) => [place, slot]));
        const reader = new PositionReader(packed, positionsAt);
        list.forEach((posting, at) => {
          reader.read(at, 0);
          expect([...reader.values.subarray(0, reader.count)]).toEqual(posting.positions);
        });
      }),
    );
  });

  it('finds the positions of any record without reading those before it', () => {
    const packed = pack([
      { place: 3, slot: 1, positions: [0, 127, 128, 300] },
      { place: 9, slot: 0, positions: [5] },
      { place: 700, slot: 31, positions: [2, 16_384] },
    ]);
    const reader = new PositionReader(packed, readPostings(packed).positionsAt);
    reader.read(2, 1);
    expect([...reader.values.subarray(0, reader.count)]).toEqual([1, 16_383]);
  });

  it('leaves out positions that an offset puts before the record', () => {
    const packed = pack([{ place: 0, slot: 0, positions: [0, 1, 2, 7] }]);
    const reader = new PositionReader(packed, readPostings(packed).positionsAt);
    reader.read(0, 2);
    expect([...reader.values.subarray(0, reader.count)]).toEqual([0, 5]);
  });
});

describe('skip table', () => {
  it('leads to the positions of any record', () => {
    const list = Array.from({ length: 150 }, (_, at) => ({ place: at * 3, slot: 1, positions: [at, at + 200] }));
    const packed = pack(list);
    const loaded = readPostings(packed);
    for (const wanted of [[0, 149], [31, 32, 33], [64, 100, 101], [149], [5, 40, 97, 98]]) {
      const reader = new PositionReader(packed, loaded.positionsAt, skipTable(packed, loaded));
      for (const at of wanted) {
        reader.read(at, 0);
        expect([...reader.values.subarray(0, reader.count)]).toEqual(list[at]?.positions);
      }
    }
  });
});

describe('slots', () => {
  it('tell light weights exactly, and bound the others closely, the heavier first', () => {
    let before = SLOTS;
    for (let weight = 0.25; weight < 1000; weight += 0.25) {
      const slot = slotOf(weight);
      const greatest = GREATEST_WEIGHTS[slot] ?? 0;
      expect(greatest).toBeGreaterThanOrEqual(weight);
      expect(greatest).toBeLessThanOrEqual(slot >= FIRST_EXACT ? weight : weight * 1.22);
      expect(slot).toBeLessThanOrEqual(before);
      before = slot;
    }
    expect(slotOf(8)).toBe(FIRST_EXACT);
    expect(slotOf(8.25)).toBe(FIRST_EXACT - 1);
  });

  it('stay within bounds', () => {
    expect(slotOf(0)).toBe(SLOTS - 1);
    expect(slotOf(1e9)).toBe(0);
    expect(GREATEST_WEIGHTS[0]).toBeGreaterThanOrEqual(1e9);
  });
});
