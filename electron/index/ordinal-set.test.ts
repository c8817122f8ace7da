import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrdinalSet } from './ordinal-set.ts';

const SIZE = 130;
const members = fc.uniqueArray(fc.nat({ max: SIZE - 1 }));

function setOf(list: readonly number[]): OrdinalSet {
  return new OrdinalSet(SIZE).addAll(list);
}

function sorted(list: Iterable<number>): number[] {
  return [...list].sort((a, b) => a - b);
}

describe('OrdinalSet', () => {
  it('is a set', () => {
    fc.assert(
      fc.property(members, members, fc.nat({ max: SIZE }), fc.nat({ max: SIZE }), (a, b, from, to) => {
        expect(setOf(a).count).toBe(a.length);
        expect(setOf(a).toArray()).toEqual(sorted(a));
        expect(setOf(a).toArray(from, to)).toEqual(sorted(a).filter((one) => one >= from && one < to));
        expect(setOf(a).unite(setOf(b)).toArray()).toEqual(sorted(new Set([...a, ...b])));
        expect(setOf(a).intersect(setOf(b)).toArray()).toEqual(sorted(a.filter((one) => b.includes(one))));
        expect(setOf(a).subtract(setOf(b)).toArray()).toEqual(sorted(a.filter((one) => !b.includes(one))));
        const copy = setOf(a).copy();
        for (const one of b) copy.delete(one);
        expect(sorted(a).filter((one) => copy.has(one))).toEqual(copy.toArray());
      }),
    );
  });

  it('takes ranges', () => {
    expect(new OrdinalSet(70).addRange(30, 68).count).toBe(38);
  });
});
