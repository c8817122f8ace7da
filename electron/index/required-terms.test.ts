import { expect, it } from 'vitest';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { requiredTerms } from './required-terms.ts';

function required(query: string): string[] {
  const { root } = parseQuery(query);
  return root === null ? [] : requiredTerms(root);
}

it('requiredTerms names the words without which no record matches', () => {
  expect(required('"peace treaty"')).toEqual(['peace', 'treaty']);
  expect(required('soviet NEAR/5 tre*')).toEqual(['soviet']);
  expect(required('same:sentence(soviet treaty)')).toEqual(['soviet', 'treaty']);
  expect(required('soviet treaty')).toEqual(['soviet', 'treaty']);
  expect(required('soviet (treaty OR pact) -draft')).toEqual(['soviet']);
  expect(required('tanni~')).toEqual([]);
});
