import { describe, expect, it } from 'vitest';
import { highlightsOf, stepMatch } from './highlight.ts';

const span = (start: number) => ({ start, end: start + 8 });
const matches = [span(10), span(90), span(200)];

it('marks every match; the one that the reader came by is current', () => {
  expect(highlightsOf(matches, { start: 90, end: 98 })).toEqual([
    { span: span(10), current: false },
    { span: span(90), current: true },
    { span: span(200), current: false },
  ]);
  expect(highlightsOf(matches, null).some(({ current }) => current)).toBe(false);
  expect(highlightsOf([], span(90))).toEqual([]);
});

describe('stepMatch', () => {
  it('goes from match to match, round the ends', () => {
    expect(stepMatch(matches, span(10), 1)).toEqual(span(90));
    expect(stepMatch(matches, span(200), 1)).toEqual(span(10));
    expect(stepMatch(matches, span(10), -1)).toEqual(span(200));
  });

  it('begins at the first or the last, or beside the place where the reader is', () => {
    expect(stepMatch(matches, null, 1)).toEqual(span(10));
    expect(stepMatch(matches, null, -1)).toEqual(span(200));
    expect(stepMatch(matches, span(50), 1)).toEqual(span(90));
    expect(stepMatch(matches, span(50), -1)).toEqual(span(10));
  });

  it('goes nowhere without a match', () => {
    expect(stepMatch([], span(50), 1)).toBeNull();
    expect(stepMatch([], null, -1)).toBeNull();
  });
});
