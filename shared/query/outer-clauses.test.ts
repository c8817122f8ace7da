import { describe, expect, it } from 'vitest';
import { lexQuery } from './lex-query.ts';
import { hasOuter, outerClauses } from './outer-clauses.ts';

const words = (query: string) => outerClauses(lexQuery(query)).map(({ at, end }) => query.slice(at, end));

describe('outerClauses', () => {
  it('are those that every record found fulfils', () => {
    expect(words('1955..1957 treaty type:telegram -lang:ja (title:peace OR participant:Tani)')).toEqual([
      '1955..1957',
      'type:telegram',
    ]);
    expect(words('type:telegram OR lang:ja')).toEqual([]);
    expect(words('NOT type:telegram')).toEqual([]);
    expect(words('participant:Tani NEAR/5 Dulles')).toEqual([]);
    expect(words('peace BEFORE participant:Tani')).toEqual([]);
    expect(words('participant:"Tani" participant:(a b) type: telegram 1956')).toEqual(['participant:"Tani"']);
  });

  it('are told with their facet and its words', () => {
    expect(outerClauses(lexQuery('repository:"Eisenhower Library"'))).toEqual([
      { facet: 'repository', value: 'Eisenhower Library', at: 0, end: 31 },
    ]);
  });
});

describe('hasOuter', () => {
  it('looks outside brackets only', () => {
    const hasOr = (query: string) => hasOuter(lexQuery(query), ({ kind }) => kind === 'or');
    expect([hasOr('a OR b'), hasOr('(a OR b) c'), hasOr('(a b) OR c'), hasOr(') a OR b')]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});
