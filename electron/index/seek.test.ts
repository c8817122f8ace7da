import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seek } from './seek.ts';

describe('seek', () => {
  it('finds the first that is not below, from anywhere', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 200 })), fc.nat({ max: 201 }), fc.nat({ max: 40 }), (list, wanted, from) => {
        const places = Uint32Array.from([...new Set(list)].sort((a, b) => a - b));
        const truth = places.findIndex((place, at) => at >= from && place >= wanted);
        expect(seek(places, wanted, from)).toBe(truth < 0 ? Math.max(places.length, from) : truth);
      }),
    );
  });
});
