import { expect, it } from 'vitest';
import type { DocumentSummary } from '../../shared/library/summary.ts';
import { dateBins } from './date-bins.ts';

const records = (...dates: (string | null)[]) => dates.map((date) => ({ date }) as DocumentSummary);

it('counts by month where the records are few years apart', () => {
  const bins = dateBins(records('1956-09-07', '1956-09-08', '1956-11-01', null));
  expect(bins).toEqual([
    { label: 'Sept 1956', first: 0, count: 2 },
    { label: 'Oct 1956', first: 2, count: 0 },
    { label: 'Nov 1956', first: 2, count: 1 },
  ]);
});

it('takes wider stretches over longer times, and loses no dated record', () => {
  const list = records('1904-03-23', '1904', '1956-09-07', '1956-09', '2018-11-14', null);
  const bins = dateBins(list);
  expect(bins.length).toBeLessThanOrEqual(40);
  expect(bins[0]).toEqual({ label: '1900–1904', first: 0, count: 2 });
  expect(bins.reduce((sum, bin) => sum + bin.count, 0)).toBe(5);
  expect(bins.find((bin) => bin.label === '1955–1959')).toEqual({ label: '1955–1959', first: 2, count: 2 });
});

it('labels quarters and years', () => {
  expect(dateBins(records('1950-01-01', '1958-02-01'))[0]?.label).toBe('Jan–Mar 1950');
  expect(dateBins(records('1935', '1956'))[0]?.label).toBe('1935');
});

it('has nothing to say of undated records', () => {
  expect(dateBins(records(null))).toEqual([]);
});
