import { expect, it } from 'vitest';
import { figure, megabytes, percentile } from './figures.ts';

it('figure keeps what is worth keeping', () => {
  expect([0, 0.567, 12.34, 7, 99.96, 1234.5].map(figure)).toEqual(['0', '0.57', '12.3', '7', '100.0', '1,235']);
});

it('percentile takes a value that was measured', () => {
  const values = [5, 1, 4, 2, 3];
  expect([50, 95, 100, 1].map((hundredths) => percentile(values, hundredths))).toEqual([3, 5, 5, 1]);
  expect(percentile([], 95)).toBe(0);
});

it('megabytes counts in powers of ten', () => {
  expect(megabytes(63_082_878)).toBeCloseTo(63.08);
});
