import { describe, expect, it } from 'vitest';
import { clauseOf } from './clause.ts';
import type { Unit } from './query.ts';

function units(words: string, options = {}): string[] | null {
  const written = (unit: Unit): string => `${unit.kind} ${unit.term}`;
  return clauseOf(words, options)?.units.map(written) ?? null;
}

describe('clauseOf', () => {
  it('makes one unit of each word', () => {
    expect(units('International  Solvents')).toEqual(['term international', 'term solvents']);
    expect(units('Adenauer-type')).toEqual(['term adenauer', 'term type']);
  });

  it('covers a stretch of Japanese with pairs, the last of which spans two positions', () => {
    expect(clauseOf('共同声明')).toMatchObject({
      width: 4,
      units: [{ term: '共同' }, { term: '同声' }, { term: '声明' }],
    });
    expect(units('国')).toEqual(['prefix 国']);
  });

  it('knows beginnings, patterns and misspellings', () => {
    expect(units('treat*')).toEqual(['prefix treat']);
    expect(units('colo?r')).toEqual(['pattern colo?r']);
    expect(clauseOf('Tanni~')?.units).toEqual([{ kind: 'fuzzy', term: 'tanni', distance: 1 }]);
    expect(clauseOf('Shigemitsu~9')?.units).toEqual([{ kind: 'fuzzy', term: 'shigemitsu', distance: 2 }]);
  });

  it('takes a question mark that ends quoted words for punctuation', () => {
    expect(units('Why not?', { quoted: true })).toEqual(['term why', 'term not']);
  });

  it('leaves the last word open while someone types', () => {
    expect(units('soviet tre', { open: true })).toEqual(['term soviet', 'prefix tre']);
  });

  it('is nothing where there is no word', () => {
    for (const words of ['', ' - ', '*', '??']) expect(clauseOf(words)).toBeNull();
  });
});
