import { describe, expect, it } from 'vitest';
import { clauseFor, clausesOf, withClause, withoutClause, withValueToggled, withYears } from './edit-clauses.ts';
import { EXAMPLES } from './examples.ts';
import { parseQuery } from './parse-query.ts';
import type { QueryNode } from './query.ts';

/** Honest and malformed, finished and half typed. */
const QUERIES = [
  ...EXAMPLES.flatMap(({ examples }) => examples.map(({ query }) => query)),
  'trea',
  'treaty OR pac',
  'treaty OR pact ',
  'treaty OR "oral poi',
  'treaty OR title:pac',
  'treaty OR type:telegram',
  'treaty OR 1956-09',
  'treaty OR colo?r',
  'treaty OR 共同宣',
  'treaty OR 「共同',
  'treaty OR /sov(iet)?',
  '(treaty OR pact',
  'a OR (treaty pact',
  'a ) OR b',
  'treaty OR',
  'OR treaty',
  'treaty NOT',
  'treaty NEAR/5',
  'NEAR/5 treaty',
  'AND treaty',
  'speaker:tani OR peace',
  'speaker:tani Adenauer',
  'in:points Adenauer sort:date',
  'title:',
  '-draft',
  '/sov(iet/',
];
const CLAUSES = ['type:telegram', 'lang:ja', 'participant:"Mr. Tani"', '1955..1957'];

/** What a query finds as it is typed, without brackets within brackets of the same kind. */
function meaning(query: string): QueryNode[] {
  const { root } = parseQuery(query, { typing: true });
  return root === null ? [] : conjuncts(root);
}

function conjuncts(node: QueryNode): QueryNode[] {
  return node.kind === 'and' ? node.nodes.flatMap(conjuncts) : [node];
}

describe('withClause', () => {
  for (const query of QUERIES) {
    it(`leaves the meaning of what is there: ${query}`, () => {
      for (const clause of CLAUSES) {
        expect(meaning(withClause(query, clause))).toEqual([...meaning(clause), ...meaning(query)]);
        const order = parseQuery(withClause(query, clause)).order;
        expect(order).toBe(parseQuery(query).order);
      }
    });
  }

  it('keeps the words, and what may go on at the end', () => {
    expect(withClause('soviet  treat', 'lang:ja')).toBe('lang:ja soviet  treat');
    expect(withClause('treaty OR "peace pact"', 'lang:ja')).toBe('lang:ja (treaty OR "peace pact")');
    expect(withClause('lang:ja (a OR b)', 'type:telegram')).toBe('type:telegram lang:ja (a OR b)');
    expect(withClause('  ', 'lang:ja')).toBe('lang:ja');
  });
});

describe('withoutClause', () => {
  for (const query of QUERIES) {
    it(`undoes withClause: ${query}`, () => {
      for (const clause of CLAUSES) {
        const both = withClause(query, clause);
        const added = clausesOf(both)[0];
        expect(both.slice(added?.at, added?.end)).toBe(clause);
        if (added !== undefined) expect(meaning(withoutClause(both, added))).toEqual(meaning(query));
      }
    });
  }

  it('takes off the words of the clause, no others', () => {
    const without = (query: string) => {
      const [clause] = clausesOf(query);
      return clause === undefined ? query : withoutClause(query, clause);
    };
    expect(without('soviet type:telegram  treaty')).toBe('soviet treaty');
    expect(without('soviet AND type:telegram AND treaty')).toBe('soviet AND treaty');
    expect(without('type:telegram AND treaty')).toBe('treaty');
    expect(without('lang:ja (treaty OR pact)')).toBe('treaty OR pact ');
    expect(without('lang:ja (treaty pact)')).toBe('(treaty pact)');
    expect(without('lang:ja (a OR b) (c OR d)')).toBe('(a OR b) (c OR d)');
    expect(without('lang:ja')).toBe('');
  });
});

describe('withValueToggled', () => {
  it('puts a value in and takes it off again', () => {
    const value = { facet: 'person', value: 'Mr. Tani' } as const;
    const once = withValueToggled('treaty', value);
    expect(once).toBe('participant:"Mr. Tani" treaty');
    expect(clauseFor(once, value)).not.toBeNull();
    expect(withValueToggled(once, value)).toBe('treaty');
  });

  it('takes off what was written in other words', () => {
    expect(withValueToggled('treaty lang:Japanese', { facet: 'language', value: 'ja' })).toBe('treaty');
    expect(withValueToggled('treaty 1956..1956', { facet: 'year', value: '1956' })).toBe('treaty');
  });

  it('leaves a query alone where no field asks for the value', () => {
    expect(withValueToggled('treaty', { facet: 'folder', value: 'a1b2' })).toBe('treaty');
  });
});

describe('withYears', () => {
  it('narrows the years that a query names, and never widens them', () => {
    expect(withYears('treaty', 1955, 1957)).toBe('1955..1957 treaty');
    expect(withYears('1955..1957 treaty', 1956, 1956)).toBe('date:1956 treaty');
    expect(withYears('date:1956 treaty 1950..1960', 1956, 1956)).toBe('date:1956 treaty');
    expect(withYears('1956-09 treaty', 1956, 1956)).toBe('date:1956 1956-09 treaty');
    expect(withYears('1956..1958 OR treaty', 1957, 1957)).toBe('date:1957 (1956..1958 OR treaty*)');
  });
});
