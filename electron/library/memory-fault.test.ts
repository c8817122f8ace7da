import { expect, it } from 'vitest';
import { isAbort, isMemoryFault } from './memory-fault.ts';

it('tells an abort from a fault and from a kill', () => {
  expect([6, 134, 133, 9, 11, 0].map(isAbort)).toEqual([true, true, true, false, false, false]);
});

it.each([
  [11, true],
  [139, true],
  [135, true],
  [-1073741819, true],
  [0, false],
  [1, false],
  [9, false],
  [137, false],
  [134, false],
])('an end with %i: %s', (code, fault) => {
  expect(isMemoryFault(code)).toBe(fault);
});
