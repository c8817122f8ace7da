import { expect, it } from 'vitest';
import { isSeat } from './seat.ts';

it('knows seats of government in any case', () => {
  for (const name of ['Canberra', 'CANBERRA', 'New  York', 'Canberra,', '東京']) expect(isSeat(name)).toBe(true);
  for (const name of ['SECRET', 'Indonesia', 'Springfield', '']) expect(isSeat(name)).toBe(false);
});
