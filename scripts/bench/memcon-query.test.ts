import { expect, it } from 'vitest';
import { memconQuery } from './memcon-query.ts';

it('memconQuery writes what the query language knows', () => {
  expect(memconQuery({ kind: 'near', words: ['soviet', 'treaty'], distance: 5 })).toBe('soviet NEAR/5 treaty');
  expect(memconQuery({ kind: 'without', word: 'treaty', unwanted: 'draft' })).toBe('treaty -draft');
  expect(memconQuery({ kind: 'dated', word: 'treaty', from: 1955, to: 1956 })).toBe('treaty 1955..1956');
});
