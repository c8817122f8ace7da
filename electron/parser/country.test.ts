import { expect, it } from 'vitest';
import { stateOf, statesIn } from './country.ts';

it.each([
  ['The Netherlands', 'Netherlands'],
  ['U.S.', 'United States'],
  ['Japanese', 'Japan'],
  ['Federal Republic of Germany', 'Germany'],
  ['米国', 'United States'],
  ['SHAPE', null],
])('%s', (words, state) => {
  expect(stateOf(words)).toBe(state);
});

it('finds states in running words, but no pronoun', () => {
  expect(statesIn('Embassy of Japan told us of the U.S. and the Soviet Union').map(({ state }) => state)).toEqual([
    'Japan',
    'United States',
    'Soviet Union',
  ]);
});
