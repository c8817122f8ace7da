import { expect, it } from 'vitest';
import { foundBy } from './recoll-program.ts';

it('foundBy reads the number of results', () => {
  expect(foundBy('Recoll query: Query((treaty AND peace))\n16 results\nQuery setup took 0 mS\n')).toBe(16);
  expect(() => foundBy('Cant open database')).toThrow(/no number/u);
});
