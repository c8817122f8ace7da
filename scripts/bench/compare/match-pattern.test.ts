import { expect, it } from 'vitest';
import type { AskedQuery } from '../asked-query.ts';
import { matchPattern } from './match-pattern.ts';

const line = 'Title: The Soviet side proposed a peace treaty.';

it.each<[AskedQuery, boolean]>([
  [{ kind: 'all', words: ['treaty'] }, true],
  [{ kind: 'all', words: ['treat'] }, false],
  [{ kind: 'either', words: ['pact', 'treaty'] }, true],
  [{ kind: 'phrase', words: ['peace', 'treaty'] }, true],
  [{ kind: 'phrase', words: ['treaty', 'peace'] }, false],
  [{ kind: 'prefix', start: 'propo' }, true],
  [{ kind: 'prefix', start: 'ropo' }, false],
  [{ kind: 'pattern', pattern: 'tr?aty' }, true],
  [{ kind: 'near', words: ['treaty', 'soviet'], distance: 5 }, true],
  [{ kind: 'near', words: ['treaty', 'soviet'], distance: 4 }, false],
  [{ kind: 'title', word: 'treaty' }, true],
  [{ kind: 'title', word: 'trea' }, false],
])('matchPattern of %o', (asked, matches) => {
  expect(new RegExp(matchPattern(asked) ?? '', 'iu').test(line)).toBe(matches);
});

it('is null of what no line can tell', () => {
  expect(matchPattern({ kind: 'dated', word: 'treaty', from: 1955, to: 1956 })).toBeNull();
});
