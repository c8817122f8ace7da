import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PatternExpired, PatternMatcher } from './pattern-matcher.ts';
import { PatternError } from './pattern-syntax.ts';

const found = (pattern: string, text: string): string[] =>
  [...new PatternMatcher(pattern).find(text)].map(([start, end]) => text.slice(start, end));

function complaint(pattern: string): [number, string] {
  try {
    new PatternMatcher(pattern);
  } catch (error) {
    if (error instanceof PatternError) return [error.at, error.message];
  }
  throw new Error(`${pattern} was read`);
}

const leaf = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\b', '^', '$', 'ab', ' ', '');
const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, two]) => one + two),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, two]) => `(${one}|${two})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{2,}?'))
      // What may be empty is repeated in ways of its own by JavaScript.
      .map(([one, sign]) => `(?:a${one}|[^a])${sign}`),
  ),
}));

describe('a pattern', () => {
  it('finds what a regular expression finds', () => {
    fc.assert(
      fc.property(pattern, fc.stringMatching(/^[ab ]{0,12}$/), (source, text) => {
        const truth = [...text.matchAll(new RegExp(source, 'gu'))].map(([match]) => match).filter((one) => one !== '');
        // Where the first choice at a place is empty, an expression goes on from the next; so does this.
        expect(found(source, text)).toEqual(truth);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads sets, properties and escapes', () => {
    expect(found('\\d{2}:\\d\\d', 'at 09:30 and 9:3')).toEqual(['09:30']);
    expect(found('[\\d-]+', 'tel. 12-34')).toEqual(['12-34']);
    expect(found('[]x]+', 'a]x')).toEqual([']x']);
    expect(found('\\p{Script=Han}+', 'the 条約 of')).toEqual(['条約']);
    expect(found('\\$\\d+\\.\\d', 'cost $12.5')).toEqual(['$12.5']);
    expect(found('Mémoire|ＡＢ', 'memoire ab')).toEqual(['memoire', 'ab']);
    expect(found('[A-C]+', 'xabc')).toEqual(['abc']);
  });

  it('says where it cannot be read', () => {
    expect(complaint('a(b')).toEqual([1, 'This bracket is not closed']);
    expect(complaint('ab)')).toEqual([2, 'This bracket closes none that was opened']);
    expect(complaint('[ab')).toEqual([0, 'This bracket is not closed']);
    expect(complaint('x*+')).toEqual([2, 'This + repeats a repetition']);
    expect(complaint('*x')).toEqual([0, 'There is nothing before this * to repeat']);
    expect(complaint('(?=x)')[0]).toBe(0);
    expect(complaint('(a)\\1')).toEqual([3, 'Back references are not offered']);
    expect(complaint('[z-a]')).toEqual([2, 'This range has no order: write [a-z]']);
    expect(complaint('a{3,2}')[0]).toBe(1);
    expect(complaint('\\p{Foo}')).toEqual([0, 'Foo is no property of characters']);
    expect(complaint('a\\')[0]).toBe(1);
    expect(complaint('((a{1000}){1000})')[1]).toContain('too large');
    expect(complaint('('.repeat(60))[1]).toContain('nested');
  });

  it('stops when its time is over', () => {
    expect(() => [...new PatternMatcher('(a+)+b').find('a'.repeat(50_000), () => true)]).toThrow(PatternExpired);
  });
});
