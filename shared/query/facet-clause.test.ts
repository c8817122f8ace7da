import { describe, expect, it } from 'vitest';
import { FACET_FIELDS, facetClause, isSameValue, yearsClause } from './facet-clause.ts';
import { FACET_NAMES, type FacetName } from './facets.ts';
import { parseQuery } from './parse-query.ts';
import { DOCUMENT_TYPES, FIELD_NAMES } from './query-fields.ts';

const clause = (facet: FacetName, value: string) => facetClause({ facet, value });

describe('facetClause', () => {
  it('says in the query language what a facet says', () => {
    expect(clause('year', '1956')).toBe('date:1956');
    expect(clause('language', 'ja')).toBe('lang:ja');
    expect(clause('person', 'Mr. Masayuki Tani')).toBe('participant:"Mr. Masayuki Tani"');
    expect(clause('classification', 'Secret')).toBe('classification:"Secret"');
    expect(clause('repository', 'Eisenhower  Library')).toBe('repository:"Eisenhower Library"');
  });

  it('asks for each type and for no other', () => {
    for (const type of DOCUMENT_TYPES)
      expect(parseQuery(clause('type', type) ?? '').root).toEqual({ kind: 'type', types: [type] });
  });

  it('leaves no sign of the language in the words', () => {
    expect(clause('person', 'Col. “Bill” O’Brien (*)?')).toBe('participant:"Col. Bill O’Brien ( )"');
    for (const words of ['Tani~', '"Tani"', 'T*ni', 'Who?']) {
      const parsed = parseQuery(clause('person', words) ?? '');
      expect(parsed.problem).toBeNull();
      expect(parsed.root).toMatchObject({ kind: 'stated', facet: 'person' });
    }
  });

  it('has none where no field asks for it, or where there are no words', () => {
    expect(clause('person', '— *')).toBeNull();
    expect(clause('folder', 'a1b2')).toBeNull();
  });

  it('gives only clauses whose field asks for that facet', () => {
    expect(Object.keys(FACET_FIELDS).filter((name) => !FIELD_NAMES.has(name))).toEqual([]);
    for (const facet of FACET_NAMES) {
      const field = clause(facet, facet === 'year' ? '1956' : 'ja')?.split(':')[0];
      if (field !== undefined) expect(FACET_FIELDS[field]).toBe(facet);
    }
  });
});

describe('yearsClause', () => {
  it('writes years in four digits', () => {
    expect(yearsClause(1955, 1957)).toBe('1955..1957');
    expect(parseQuery(yearsClause(701, 710)).root).toEqual({ kind: 'dated', from: 701_01_01, to: 710_12_31 });
    expect(parseQuery(yearsClause(1956, 1956)).root).toEqual({ kind: 'dated', from: 1956_01_01, to: 1956_12_31 });
  });
});

describe('isSameValue', () => {
  const same = (facet: FacetName, one: string, other: string) =>
    isSameValue({ facet, value: one }, { facet, value: other });

  it('goes by what is meant', () => {
    expect(same('type', 'Aide-Mémoire', 'aide-memoire')).toBe(true);
    expect(same('type', 'memo', 'memorandum')).toBe(false);
    expect(same('language', 'Japanese', 'ja')).toBe(true);
    expect(same('year', '昭和31年', '1956')).toBe(true);
    expect(same('year', '1956..1956', '1956')).toBe(true);
    expect(same('person', 'mr tani', 'Mr. Tani')).toBe(true);
    expect(same('person', 'Tani', 'Mr. Tani')).toBe(false);
    expect(isSameValue({ facet: 'person', value: 'Tani' }, { facet: 'repository', value: 'Tani' })).toBe(false);
  });
});
