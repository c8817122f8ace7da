import { describe, expect, it } from 'vitest';
import { admits, beginningOf, lengthsOf } from './unit.ts';

function admitted(unit: Parameters<typeof admits>[0], terms: string[]): string[] {
  return terms.filter(admits(unit));
}

describe('admits', () => {
  it('takes a term as it is, or its beginning', () => {
    expect(admitted({ kind: 'term', term: 'treat' }, ['treat', 'treaty'])).toEqual(['treat']);
    expect(admitted({ kind: 'prefix', term: 'treat' }, ['treat', 'treaty', 'retreat'])).toEqual(['treat', 'treaty']);
  });

  it('takes patterns', () => {
    const terms = ['color', 'colour', 'colouur', 'xcolour', 'colr'];
    expect(admitted({ kind: 'pattern', term: 'colo?r' }, terms)).toEqual(['colour']);
    expect(admitted({ kind: 'pattern', term: '*col*r' }, terms)).toEqual(terms);
    expect(admitted({ kind: 'pattern', term: '?𠮷' }, ['𠮷𠮷', 'a𠮷', '𠮷'])).toEqual(['𠮷𠮷', 'a𠮷']);
  });

  it('takes slips of the pen, but no kana for a letter', () => {
    expect(admitted({ kind: 'fuzzy', term: 'o', distance: 1 }, ['o', 'on', 'か', 'one'])).toEqual(['o', 'on']);
  });
});

describe('lengthsOf', () => {
  it('bounds the terms that are admitted', () => {
    expect(lengthsOf({ kind: 'pattern', term: 'co?r*' })).toEqual([4, Infinity]);
    expect(lengthsOf({ kind: 'pattern', term: 'co?r' })).toEqual([4, 8]);
    expect(lengthsOf({ kind: 'fuzzy', term: 'tani', distance: 2 })).toEqual([2, 6]);
  });
});

describe('beginningOf', () => {
  it('knows with what every admitted term begins', () => {
    expect(beginningOf({ kind: 'prefix', term: 'treat' })).toBe('treat');
    expect(beginningOf({ kind: 'pattern', term: 'co?r*' })).toBe('co');
    expect(beginningOf({ kind: 'pattern', term: '*tion' })).toBe('');
    expect(beginningOf({ kind: 'fuzzy', term: 'tani', distance: 1 })).toBe('');
  });
});
