import { expect, it } from 'vitest';
import { findNumericDate, wholeFieldDate } from './date-numeric.ts';

it.each([
  ['1956-09-07', 1956, 9, 7],
  ['1914/1/21', 1914, 1, 21],
  ['on 1955.8.3', 1955, 8, 3],
  ['21/1/1914', 1914, 1, 21],
  ['1/21/1914', 1914, 1, 21],
])('%s', (plain, year, month, day) => {
  expect(findNumericDate(plain, 0)?.first).toMatchObject({ year, month, day });
});

it.each(['3/4/1956', '661.941/9-755', '1956/13/40', '12/15/60', '1955-57'])('in doubt or no date: %s', (plain) => {
  expect(findNumericDate(plain, 0)).toBeNull();
});

it('reads compact digits only where they are the whole field', () => {
  expect(wholeFieldDate(' 19041203 ')?.first).toMatchObject({ year: 1904, month: 12, day: 3 });
  expect(wholeFieldDate('No. 19041203')).toBeNull();
  expect(wholeFieldDate('1956-09')?.first).toMatchObject({ year: 1956, month: 9, day: null });
  expect(wholeFieldDate('1956')?.first).toMatchObject({ year: 1956, month: null });
  expect(wholeFieldDate('1955-1957')).toMatchObject({ first: { year: 1955 }, last: { year: 1957 } });
  expect(wholeFieldDate('May-50')).toMatchObject({ first: { year: 1950, month: 5 }, doubtful: true });
});
