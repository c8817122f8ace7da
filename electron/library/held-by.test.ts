import { expect, it } from 'vitest';
import { heldBy } from './held-by.ts';

it('holds each record once, of the last reading and of one that is under way', () => {
  expect([...heldBy({ keys: [1, 2], begun: [2, 3] })]).toEqual([1, 2, 3]);
  expect([...heldBy({ keys: [1] })]).toEqual([1]);
  expect(heldBy(null).size).toBe(0);
});
