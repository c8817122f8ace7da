import { expect, it } from 'vitest';
import { recollQuery } from './recoll-query.ts';

it('recollQuery writes what Recoll can be asked', () => {
  expect(recollQuery({ kind: 'near', words: ['soviet', 'treaty'], distance: 5 })).toBe('"soviet treaty"o4p');
  expect(recollQuery({ kind: 'without', word: 'treaty', unwanted: 'draft' })).toBe('treaty -draft');
  expect(recollQuery({ kind: 'title', word: 'treaty' })).toBeNull();
});
