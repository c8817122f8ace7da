import { expect, it } from 'vitest';
import { add, f1, NOTHING, precision, recall, score } from './score.ts';

it('compares as multisets', () => {
  expect(score({ expected: ['a', 'a', 'b'], found: ['a', 'c', 'b', 'b'] })).toEqual({
    right: 2,
    wrong: ['c', 'b'],
    missed: ['a'],
  });
});

it('gives precision, recall and F1, and 1 where there was nothing to do', () => {
  const one = score({ expected: ['a', 'b', 'c'], found: ['a', 'd'] });
  expect([precision(one), recall(one), f1(one)]).toEqual([1 / 2, 1 / 3, 2 / 5]);
  expect([precision(NOTHING), recall(NOTHING), f1(NOTHING)]).toEqual([1, 1, 1]);
  expect(add(one, one)).toMatchObject({ right: 2, wrong: ['d', 'd'], missed: ['b', 'c', 'b', 'c'] });
});
