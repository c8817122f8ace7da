import { describe, expect, it } from 'vitest';
import { binByKey, yearBins, yearsLabel } from './year-bins.ts';

const found = (...years: readonly [year: number, records: number][]) =>
  years.map(([year, records]) => ({ value: String(year).padStart(4, '0'), records }));

describe('yearBins', () => {
  it('has a bar for each year, those without records too', () => {
    expect(yearBins(found([1955, 3], [1957, 1]))).toEqual([
      { from: 1955, to: 1955, records: 3 },
      { from: 1956, to: 1956, records: 0 },
      { from: 1957, to: 1957, records: 1 },
    ]);
    expect(yearBins([])).toEqual([]);
  });

  it('joins years where there are more than can be told apart, and loses no record', () => {
    const bins = yearBins(found([1861, 2], [1862, 5], [1958, 7]));
    expect(bins).toHaveLength(50);
    expect(bins[0]).toEqual({ from: 1860, to: 1861, records: 2 });
    expect(bins.reduce((sum, { records }) => sum + records, 0)).toBe(14);
    expect(yearBins(found([1, 1], [9999, 1])).length).toBeLessThanOrEqual(60);
  });
});

describe('yearsLabel', () => {
  it('names one year or the first and the last', () => {
    expect(yearsLabel({ from: 1956, to: 1956 })).toBe('1956');
    expect(yearsLabel({ from: 1950, to: 1959 })).toBe('1950–1959');
  });
});

describe('binByKey', () => {
  it('passes over years without records and stops at the ends', () => {
    const bins = yearBins(found([1950, 1], [1954, 1]));
    expect(binByKey(bins, 0, 'ArrowRight')).toBe(4);
    expect(binByKey(bins, 4, 'ArrowUp')).toBe(4);
    expect(binByKey(bins, 4, 'ArrowLeft')).toBe(0);
    expect([binByKey(bins, 4, 'Home'), binByKey(bins, 0, 'End'), binByKey(bins, 0, 'x')]).toEqual([0, 4, null]);
  });
});
