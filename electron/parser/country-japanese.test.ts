import { expect, it } from 'vitest';
import { STATES_IN_JAPANESE } from './country-japanese.ts';
import { stateOf } from './country.ts';

it('gives each state the name that the English table prints', () => {
  expect(STATES_IN_JAPANESE.get('ソ連')).toBe('Soviet Union');
  for (const state of STATES_IN_JAPANESE.values()) expect(stateOf(state)).toBe(state);
});
