import { expect, it } from 'vitest';
import { countOf } from './count-of.ts';

it('counts in words', () => {
  expect(countOf(0, 'record')).toBe('0 records');
  expect(countOf(1, 'record')).toBe('1 record');
  expect(countOf(11034, 'record')).toBe('11,034 records');
  expect(countOf(2, 'copy', 'copies')).toBe('2 copies');
});
