import { expect, it } from 'vitest';
import { matchesWithin } from './matches-within.ts';

const found = (text: string, pattern: RegExp, within: readonly [number, number][]): number[] =>
  [
    ...matchesWithin(
      text,
      pattern,
      within.map(([start, end]) => ({ start, end })),
    ),
  ].map(({ index }) => index);

it('gives the matches that begin in a stretch, and no others', () => {
  expect(
    found('a1 b2 c3 d4', /\d/g, [
      [0, 3],
      [6, 8],
      [9, 11],
    ]),
  ).toEqual([1, 7, 10]);
  expect(found('a1 b2', /\d/g, [])).toEqual([]);
  expect(
    found('aaaa', /\d/g, [
      [0, 2],
      [2, 4],
    ]),
  ).toEqual([]);
});

it('searches a text of many stretches once', () => {
  const within = Array.from({ length: 50_000 }, (_, index): [number, number] => [index * 4, index * 4 + 3]);
  expect(found('abc '.repeat(50_000), /\*/g, within)).toEqual([]);
});
