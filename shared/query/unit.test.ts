import { describe, expect, it } from 'vitest';
import { admits, beginningsOf, lengthsOf } from './unit.ts';

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

describe('admits, in other forms', () => {
  it('takes variants', () => {
    const note = { kind: 'variant', term: 'notes', forms: ['endings'], open: false } as const;
    expect(admitted(note, ['note', 'noted', 'not', 'notes', 'notestand'])).toEqual(['note', 'noted', 'notes']);
    expect(admitted({ ...note, open: true }, ['note', 'not', 'notestand'])).toEqual(['note', 'notestand']);
    expect(admitted({ kind: 'variant', term: 'コ', forms: ['kana'], open: true }, ['こミ', 'コ', 'か'])).toEqual([
      'こミ',
      'コ',
    ]);
  });

  it('takes cut words by a unit of their own', () => {
    const unit = { kind: 'pattern', term: '*tion' } as const;
    expect(admitted(unit, ['nation', '\u00adnation'])).toEqual(['nation']);
    expect(admitted({ kind: 'cut', unit, term: '*tion' }, ['nation', '\u00adnation'])).toEqual(['\u00adnation']);
  });
});

describe('lengthsOf', () => {
  it('bounds the terms that are admitted', () => {
    expect(lengthsOf({ kind: 'pattern', term: 'co?r*' })).toEqual([4, Infinity]);
    expect(lengthsOf({ kind: 'pattern', term: 'co?r' })).toEqual([4, 8]);
    expect(lengthsOf({ kind: 'fuzzy', term: 'tani', distance: 2 })).toEqual([2, 6]);
  });
});

describe('beginningsOf', () => {
  it('knows with what every admitted term begins', () => {
    expect(beginningsOf({ kind: 'prefix', term: 'treat' })).toEqual(['treat']);
    expect(beginningsOf({ kind: 'pattern', term: 'co?r*' })).toEqual(['co']);
    expect(beginningsOf({ kind: 'pattern', term: '*tion' })).toEqual(['']);
    expect(beginningsOf({ kind: 'fuzzy', term: 'tani', distance: 1 })).toEqual(['']);
    expect(beginningsOf({ kind: 'variant', term: 'カ国', forms: ['kana'], open: false })).toEqual(['か国', 'カ国']);
    expect(beginningsOf({ kind: 'variant', term: 'notes', forms: ['endings'], open: false })).toEqual(['not']);
  });
});
