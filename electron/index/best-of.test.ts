import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOf } from './best-of.ts';
import { OrdinalSet } from './ordinal-set.ts';

describe('bestOf', () => {
  it('gives the first of a set, as sorting all of it would', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 200 }), fc.nat(60), (scores, count) => {
        const among = new OrdinalSet(scores.length).addRange(0, scores.length);
        const order = (a: number, b: number): number => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
        const sorted = [...scores.keys()].sort(order);
        expect(bestOf(among, count, order)).toEqual(sorted.slice(0, count));
      }),
    );
  });
});
