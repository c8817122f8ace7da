import { expect, it } from 'vitest';
import { Random } from './random.ts';

it('Random is the same for the same seed, and stays below its bound', () => {
  const [a, b] = [new Random(7), new Random(7)];
  const first = Array.from({ length: 200 }, () => a.below(10));
  expect(first).toEqual(Array.from({ length: 200 }, () => b.below(10)));
  expect(new Set(first).size).toBe(10);
  expect(Math.max(...first)).toBeLessThan(10);
  expect(new Random(3).of(['only'])).toBe('only');
});
