import { describe, expect, it } from 'vitest';
import { textOf } from '../model/span.ts';
import { inReadingOrder, locateMatches, startsOf, type Match } from './locate.ts';
import { parseQuery } from './parse-query.ts';
import { positionalsOf } from './positional.ts';
import type { Positional } from './query.ts';
import type { Region } from './region.ts';

const TEXT = 'Peace treaty\n\nThe treaty was signed. The peace treaty holds.';
const REGIONS: Region[] = [
  { part: 'title', pieces: [{ start: 0, end: 12 }] },
  { part: 'body', pieces: [{ start: 14, end: TEXT.length }] },
];
/** peace 0 treaty 1, then the 3 treaty 4 was 5 signed 6 the 7 peace 8 treaty 9 holds 10 */
const STARTS = [0, 3];

function nodeOf(query: string): Positional {
  const { root } = parseQuery(query);
  return positionalsOf(root ?? { kind: 'or', nodes: [] })[0] as Positional;
}

function locate(matches: Match[], limit = 10): string[] {
  return locateMatches({ text: TEXT, regions: REGIONS }, STARTS, matches, limit).map(
    ({ region, span }) => `${region.part}: ${textOf(TEXT, span)} @${span.start}`,
  );
}

describe('locateMatches', () => {
  it('finds the words that stand at positions', () => {
    const node = nodeOf('"peace treaty"');
    expect(
      locate([
        { start: 0, end: 2, node },
        { start: 8, end: 10, node },
      ]),
    ).toEqual(['title: Peace treaty @0', 'body: peace treaty @41']);
  });

  it('leaves out what does not stand there', () => {
    const node = nodeOf('"peace treaty"');
    expect(
      locate([
        { start: 3, end: 5, node },
        { start: 9, end: 11, node },
        { start: 99, end: 101, node },
      ]),
    ).toEqual([]);
  });

  it('holds them to their part', () => {
    const node = nodeOf('title:treaty');
    expect(
      locate([
        { start: 1, end: 2, node },
        { start: 4, end: 5, node },
      ]),
    ).toEqual(['title: treaty @6']);
  });

  it('stops at its limit, and shows no match within another', () => {
    const [phrase, word] = [nodeOf('"peace treaty"'), nodeOf('treaty')];
    const matches = [
      ...inReadingOrder([
        { node: word, starts: [1, 4, 9], ends: [2, 5, 10] },
        { node: phrase, starts: [0, 8], ends: [2, 10] },
      ]),
    ];
    expect(matches.map(({ start }) => start)).toEqual([0, 1, 4, 8, 9]);
    expect(locate(matches)).toEqual(['title: Peace treaty @0', 'body: treaty @18', 'body: peace treaty @41']);
    expect(locate(matches, 1)).toHaveLength(1);
  });
});

describe('startsOf', () => {
  it('counts positions as the index does', () => {
    expect(startsOf(TEXT, REGIONS)).toEqual(STARTS);
  });
});
