import { describe, expect, it } from 'vitest';
import { intervalsOf, lowerBound, near, NO_INTERVALS, pairsOf, together, unite } from './intervals.ts';

const one = (): number => 0;

describe('intervals', () => {
  it('are sorted, and none twice', () => {
    const intervals = intervalsOf([
      [5, 6],
      [1, 3],
      [5, 6],
      [1, 2],
    ]);
    expect(pairsOf(intervals)).toEqual([
      [1, 2],
      [1, 3],
      [5, 6],
    ]);
    expect(pairsOf(unite([intervals, intervalsOf([[2, 3]]), NO_INTERVALS]))).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
      [5, 6],
    ]);
  });

  it('are near each other by the words from one to the next', () => {
    const left = intervalsOf([
      [0, 2],
      [10, 11],
    ]);
    const right = intervalsOf([
      [1, 2],
      [4, 5],
      [9, 10],
    ]);
    expect(pairsOf(near(left, right, 3, true, one))).toEqual([[0, 5]]);
    expect(pairsOf(near(left, right, 2, true, one))).toEqual([]);
    expect(pairsOf(near(left, right, 1, false, one))).toEqual([[9, 11]]);
    expect(pairsOf(near(left, right, 3, true, (position) => (position < 3 ? 0 : 1)))).toEqual([]);
  });

  it('never overlap when they are near', () => {
    const same = intervalsOf([[3, 4]]);
    expect(near(same, same, 5, false, one)).toEqual(NO_INTERVALS);
  });

  it('are together by the shortest way', () => {
    const a = intervalsOf([
      [0, 1],
      [10, 11],
    ]);
    const b = intervalsOf([
      [8, 9],
      [20, 21],
    ]);
    const c = intervalsOf([
      [2, 3],
      [12, 13],
    ]);
    expect(pairsOf(together([a, b, c], one))).toEqual([[8, 13]]);
  });

  it('are together where one stretch holds some of each', () => {
    const tens = (position: number): number => Math.floor(position / 10);
    const a = intervalsOf([
      [1, 2],
      [8, 9],
      [25, 26],
    ]);
    const b = intervalsOf([
      [4, 6],
      [15, 16],
    ]);
    expect(pairsOf(together([a, b], tens))).toEqual([[1, 6]]);
    expect(pairsOf(together([a], tens))).toEqual([
      [1, 2],
      [25, 26],
    ]);
    expect(pairsOf(together([intervalsOf([[9, 11]])], tens))).toEqual([]);
  });
});

describe('lowerBound', () => {
  it('finds the first that is not below', () => {
    expect([0, 1, 2, 5, 9].map((wanted) => lowerBound([1, 2, 2, 8], wanted))).toEqual([0, 0, 1, 3, 4]);
  });
});
