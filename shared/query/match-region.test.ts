import { describe, expect, it } from 'vitest';
import { RegionMatcher } from './match-region.ts';
import { parseQuery } from './parse-query.ts';
import { positionalsOf } from './positional.ts';
import type { Region } from './region.ts';
import { regionTerms } from './region-terms.ts';

const text = 'The Secretary agreed to a peace treaty. Mr. Tani asked for a treaty of peace.';
const region: Region = {
  part: 'body',
  pieces: [{ start: 0, end: text.length }],
  spoken: [{ speaker: [{ start: 40, end: 48 }], span: { start: 40, end: text.length } }],
};

/** Positions `[start, end)` at which a query of one part matches. */
function matches(query: string): [number, number][] {
  const { root } = parseQuery(query);
  const [node] = root === null ? [] : positionalsOf(root);
  if (node === undefined) throw new Error(`no part of ${query} matches at places`);
  const { starts, ends } = new RegionMatcher(text, region, regionTerms(text, region)).find(node);
  return Array.from(starts, (start, at): [number, number] => [start, ends[at] ?? 0]);
}

describe('RegionMatcher', () => {
  it('finds words, phrases, beginnings, patterns and misspellings', () => {
    expect(matches('treaty')).toEqual([
      [6, 7],
      [12, 13],
    ]);
    expect(matches('"peace treaty"')).toEqual([[5, 7]]);
    expect(matches('secret*')).toEqual([[1, 2]]);
    expect(matches('t?ni')).toEqual([[8, 9]]);
    expect(matches('tanni~')).toEqual([[8, 9]]);
  });

  it('keeps to the distance and the order that are asked for', () => {
    expect(matches('peace NEAR/3 treaty').length).toBe(2);
    expect(matches('peace BEFORE/3 treaty')).toEqual([[5, 7]]);
    expect(matches('secretary NEAR/2 treaty')).toEqual([]);
  });

  it('keeps to a sentence, and to the words of a speaker', () => {
    expect(matches('same:sentence(secretary tani)')).toEqual([]);
    expect(matches('same:paragraph(secretary tani)')).not.toEqual([]);
    expect(matches('speaker:tani treaty')).toEqual([[12, 13]]);
  });

  it('finds nothing of another part', () => {
    expect(matches('title:treaty')).toEqual([]);
  });
});
