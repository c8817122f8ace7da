import { expect, it } from 'vitest';
import { asPipe, showing, stagesOf } from './ripgrep-program.ts';

it('stagesOf reads again what the first reading has named', () => {
  expect(stagesOf({ kind: 'all', words: ['peace', 'treaty'] })?.map(({ pattern }) => pattern)).toEqual([
    '\\b(?:peace)\\b',
    '\\b(?:treaty)\\b',
  ]);
  const without = stagesOf({ kind: 'without', word: 'treaty', unwanted: 'draft' }) ?? [];
  expect(without.map(({ options }) => options[0])).toEqual(['-l', '--files-without-match']);
  expect(stagesOf({ kind: 'dated', word: 'treaty', from: 1955, to: 1956 })).toBeNull();
});

it('showing shows lines at the end, where there are any to show', () => {
  const stages = stagesOf({ kind: 'all', words: ['peace', 'treaty'] }) ?? [];
  expect(showing(stages).map(({ options }) => options[0])).toEqual(['-l', '-H']);
  const without = stagesOf({ kind: 'without', word: 'treaty', unwanted: 'draft' }) ?? [];
  expect(showing(without)).toEqual(without);
});

it('asPipe keeps each word as it is', () => {
  expect(
    asPipe([
      ['rg', '-e', 'a b'],
      ['xargs', 'rg'],
    ]),
  ).toEqual(['sh', '-c', '"${1}" "${2}" "${3}" | "${4}" "${5}"', 'sh', 'rg', '-e', 'a b', 'xargs', 'rg']);
});
