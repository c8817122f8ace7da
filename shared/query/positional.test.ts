import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { positionalOf, positionalsOf } from './positional.ts';
import type { QueryNode } from './query.ts';

function parsed(query: string): QueryNode {
  const { root } = parseQuery(query);
  if (root === null) throw new Error(`nothing to search for in ${query}`);
  return root;
}

describe('positionalOf', () => {
  it('joins what is said with OR, where each of it matches at a place', () => {
    expect(positionalOf(parsed('treaty OR pact'))).toMatchObject({ kind: 'either', nodes: [{}, {}] });
    expect(positionalOf(parsed('treaty OR lang:ja'))).toBeNull();
  });

  it('gives no place to what two words say together, nor to a date', () => {
    expect(positionalOf(parsed('soviet treaty'))).toBeNull();
    expect(positionalOf(parsed('1956-09'))).toBeNull();
  });
});

describe('positionalsOf', () => {
  it('names every part that can be shown in a record, and none that is excluded', () => {
    const terms = positionalsOf(parsed('(soviet OR "peace treaty") tani* -draft lang:en')).map((node) =>
      node.kind === 'clause' ? node.units.map(({ term }) => term).join(' ') : node.kind,
    );
    expect(terms).toEqual(['soviet', 'peace treaty', 'tani']);
  });
});
