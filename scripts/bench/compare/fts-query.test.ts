import { expect, it } from 'vitest';
import type { AskedQuery } from '../asked-query.ts';
import { ftsQuery } from './fts-query.ts';

it.each<[AskedQuery, string]>([
  [{ kind: 'all', words: ['not', 'treaty'] }, '"not" AND "treaty"'],
  [{ kind: 'either', words: ['pact', 'treaty'] }, '"pact" OR "treaty"'],
  [{ kind: 'without', word: 'treaty', unwanted: 'draft' }, '"treaty" NOT "draft"'],
  [{ kind: 'phrase', words: ['peace', 'treaty'] }, '"peace treaty"'],
  [{ kind: 'prefix', start: 'trea' }, '"trea" *'],
  [{ kind: 'near', words: ['soviet', 'treaty'], distance: 5 }, 'NEAR("soviet" "treaty", 4)'],
  [{ kind: 'title', word: 'treaty' }, 'title : "treaty"'],
  [{ kind: 'Japanese', text: '共同宣言' }, '"共同 同宣 宣言"'],
])('ftsQuery of %o', (asked, match) => {
  expect(ftsQuery(asked)).toEqual({ match, words: null, days: null });
});

it('looks a pattern up in the dictionary, and a date in its column', () => {
  expect(ftsQuery({ kind: 'pattern', pattern: 'tr?aty' })).toMatchObject({ words: 'tr?aty' });
  expect(ftsQuery({ kind: 'dated', word: 'treaty', from: 1955, to: 1956 })).toEqual({
    match: '"treaty"',
    words: null,
    days: ['1955', '1957'],
  });
});

it('is null of what FTS5 cannot be asked', () => {
  expect(ftsQuery({ kind: 'slip', word: 'traety' })).toBeNull();
});
