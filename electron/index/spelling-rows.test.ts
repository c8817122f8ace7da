import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../shared/query/edit-distance.ts';
import { SpellingRows } from './spelling-rows.ts';

const word = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 7 })
  .map((letters) => letters.join(''));

const spelt = (term: string): { length: number; unitAt: (at: number) => number } => ({
  length: term.length,
  unitAt: (at) => term.charCodeAt(at),
});

function shared(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

describe('SpellingRows', () => {
  it('finds the same terms near as comparing each with the word', () => {
    const terms = fc.uniqueArray(word, { maxLength: 60 }).map((list) => list.sort());
    fc.assert(
      fc.property(word, fc.constantFrom(1, 2), terms, fc.constantFrom('', 'x'), (asked, most, sorted, mark) => {
        const rows = new SpellingRows(asked, most, mark.length);
        let before = '';
        const near = sorted.filter((term) => {
          const marked = mark + term;
          const found = rows.reads(spelt(marked), shared(before, marked));
          before = marked;
          return found;
        });
        expect(near).toEqual(sorted.filter((term) => editDistance(asked, term, most) <= most));
      }),
    );
  });

  it('rules out beginnings of no near term only', () => {
    fc.assert(
      fc.property(word, fc.constantFrom(1, 2), word, word, (asked, most, beginning, rest) => {
        const rows = new SpellingRows(asked, most);
        if (rows.rulesOut(beginning)) expect(editDistance(asked, beginning + rest, most)).toBeGreaterThan(most);
      }),
    );
    expect(new SpellingRows('treaty', 1).rulesOut('gov')).toBe(true);
    expect(new SpellingRows('treaty', 1).rulesOut('rte')).toBe(false);
  });
});
