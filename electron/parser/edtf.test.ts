import { expect, it } from 'vitest';
import { isCalendarDay, toEdtf, toInterval } from './edtf.ts';

const date = (year: number, month: number | null = null, day: number | null = null) => ({
  year,
  month,
  day,
  scanError: false,
});

it('writes days, months and years', () => {
  expect(toEdtf(date(1956, 9, 7), '')).toBe('1956-09-07');
  expect(toEdtf(date(1956, 9), '')).toBe('1956-09');
  expect(toEdtf(date(1956), '')).toBe('1956');
});

it('qualifies', () => {
  expect(toEdtf(date(1956, 9), '~')).toBe('1956-09~');
  expect(toEdtf(date(1956, 9, 7), '?')).toBe('1956-09-07?');
  expect(toEdtf({ ...date(1960, 10, 7), scanError: true }, '')).toBe('1960-10-07?');
});

it('leaves the month where the calendar has no such day', () => {
  expect(toEdtf(date(1956, 2, 30), '')).toBe('1956-02?');
  expect(toEdtf(date(1956, 2, 29), '')).toBe('1956-02-29');
  expect(toEdtf(date(1956, 13, 1), '')).toBeNull();
  expect(toEdtf(date(0), '')).toBeNull();
});

it('writes intervals, and doubts one that ends before it starts', () => {
  expect(toInterval(date(1956, 8, 31), date(1956, 9, 1), '')).toBe('1956-08-31/1956-09-01');
  expect(toInterval(date(1956, 9, 1), date(1956, 9, 1), '')).toBe('1956-09-01');
  expect(toInterval(date(1956, 9, 5), date(1956, 9, 1), '')).toBe('1956-09-05?');
});

it('knows the days of the calendar', () => {
  expect(isCalendarDay(date(1900, 2, 29))).toBe(false);
  expect(isCalendarDay(date(1956, 2, 29))).toBe(true);
  expect(isCalendarDay(date(1956, 14, 1))).toBe(false);
});
