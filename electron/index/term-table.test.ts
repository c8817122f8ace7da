import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TermTable } from './term-table.ts';

describe('TermTable', () => {
  it('numbers terms by their letters, wherever they stand', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 300 }), (terms) => {
        const table = new TermTable();
        for (let round = 0; round < 2; round += 1) {
          const numbers = new Map<string, number>();
          for (const term of terms) {
            const number = table.numberOf(`..${term}.`, 2, 2 + term.length);
            expect(number).toBe(numbers.get(term) ?? numbers.size);
            expect(table.term(number)).toBe(term);
            numbers.set(term, number);
          }
          expect(table.size).toBe(numbers.size);
          table.clear();
        }
      }),
    );
  });

  it('grows', () => {
    const table = new TermTable();
    for (let round = 0; round < 2; round += 1) {
      for (let at = 0; at < 50_000; at += 1) expect(table.numberOf(`term${at}`, 0, 4 + String(at).length)).toBe(at);
    }
  });
});
