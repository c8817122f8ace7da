import { expect, it } from 'vitest';
import { stepIndex } from './step-index.ts';

it.each([
  ['ArrowDown', -1, 0],
  ['ArrowDown', 4, 5],
  ['ArrowDown', 9, 9],
  ['ArrowUp', -1, 9],
  ['ArrowUp', 0, 0],
  ['PageDown', -1, 4],
  ['PageDown', 8, 9],
  ['PageUp', 5, 1],
  ['PageUp', 1, 0],
  ['Home', 7, 0],
  ['End', 7, 9],
  ['a', 7, null],
])('%s at %i leads to %s', (key, index, to) => {
  expect(stepIndex(key, index, 10, 4)).toBe(to);
});

it('stays nowhere in an empty list', () => {
  expect(stepIndex('ArrowDown', -1, 0, 4)).toBeNull();
});
