import { describe, expect, it } from 'vitest';
import { parseQuery } from './parse-query.ts';

/** The query with a sign before the place that the problem names, and how its sentence begins. */
function problemOf(query: string): [string, string] {
  const { problem, root } = parseQuery(query);
  expect(root, query).not.toBeNull();
  if (problem === null) throw new Error(`${query} was read without a problem`);
  return [`${query.slice(0, problem.at)}^${query.slice(problem.at)}`, problem.message];
}

describe('a malformed query', () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['treaty ^"peace', /^This quotation mark is not closed/],
    ['treaty ^(peace OR pact', /^This bracket is not closed/],
    ['treaty^) peace', /^This bracket closes none/],
    ['treaty ^OR', /^OR needs a word/],
    ['treaty ^NEAR/x peace', /^Write NEAR\/5/],
    ['treaty ^BEFORE/ peace', /^Write BEFORE\/5/],
    ['treaty ^NEAR/3', /^NEAR and BEFORE need a word/],
    ['treaty ^autor:tani', /^autor: is no field/],
    ['treaty ^autor:"Masayuki Tani"', /^autor: is no field/],
    ['treaty ^title: ', /^title: needs a word right after the colon/],
    ['treaty ^from:', /^from: needs a word right after the colon/],
    ['treaty ^date:1956-13', /^date:1956-13 is nothing this program knows; date: takes a date/],
    ['treaty ^1956-13', /^There is no date 1956-13/],
    ['treaty ^1957..1955', /^1957\.\.1955 is no range of dates/],
    ['treaty ^type:poem', /type: takes a type of record/],
    ['treaty ^lang:fr', /lang: takes en or ja/],
    ['treaty ^also:typos', /also: takes kana, spelling, endings/],
    ['treaty ^same:page(a b)', /^Write same:sentence/],
    ['treaty /a^(b/', /^This bracket is not closed; the pattern is passed over/],
    ['treaty /^*b/', /^There is nothing before this \*/],
    ['treaty /(a)^\\1/', /^Back references are not offered/],
    ['treaty ^/negotia', /^This pattern is not closed by a stroke/],
    ['treaty ^//', /^There is nothing between these strokes/],
  ];

  it.each(cases)('%s: the place and the cause are told, the rest is searched', (marked, message) => {
    const [place, said] = problemOf(marked.replace('^', ''));
    expect(place).toBe(marked);
    expect(said).toMatch(message);
  });

  it('is none where words only look like it', () => {
    for (const query of ['Re: treaty', '9:30', 'and/or', 'U.S. -draft', '661.941/9-755', 'north-south', 'http://x'])
      expect([query, parseQuery(query).problem]).toEqual([query, null]);
  });

  it('searches what follows a field that is none', () => {
    expect(parseQuery('autor:tani').root).toEqual(parseQuery('tani').root);
  });
});
