import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

/** The definition, without any short cut. */
function plain(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const exchanged = a[0] === b[1] && a[1] === b[0] && a.length > 1 && b.length > 1;
  return Math.min(
    plain(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    plain(a.slice(1), b) + 1,
    plain(a, b.slice(1)) + 1,
    exchanged ? plain(a.slice(2), b.slice(2)) + 1 : Infinity,
  );
}

describe('editDistance', () => {
  it('counts slips of the pen', () => {
    expect(editDistance('tanni', 'tani', 2)).toBe(1);
    expect(editDistance('adenauer', 'adneauer', 2)).toBe(1);
    expect(editDistance('kono', 'kishi', 2)).toBe(3);
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });

  it('agrees with the definition up to its bound', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(plain(a, b), most + 1));
      }),
      { numRuns: 500 },
    );
  });
});
