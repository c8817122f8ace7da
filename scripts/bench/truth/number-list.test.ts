import { expect, it } from 'vitest';
import { NumberList } from './number-list.ts';

it('NumberList keeps every value while it grows', () => {
  const list = new NumberList();
  for (let value = 0; value < 5000; value += 1) list.push(value * 3);
  expect(list.length).toBe(5000);
  expect([list.at(0), list.at(1024), list.at(4999), list.at(5000)]).toEqual([0, 3072, 14_997, 0]);
  expect(list.view()).toHaveLength(5000);
});
