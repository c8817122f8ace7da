import { expect, it } from 'vitest';
import type { Hit } from '../../shared/query/hit.ts';
import { highlightsOf } from './highlight.ts';

const snippet = (start: number) => ({
  part: 'body' as const,
  before: '',
  match: 'Adenauer',
  after: '',
  span: { start, end: start + 8 },
});
const hit: Hit = {
  documentId: 'a',
  title: 'a',
  place: null,
  date: null,
  score: 1,
  matches: 2,
  snippets: [snippet(10), snippet(90)],
};

it('marks the passages of the hit; the one the record was opened at is current', () => {
  expect(highlightsOf(hit, { start: 90, end: 98 })).toEqual([
    { span: { start: 10, end: 18 }, current: false },
    { span: { start: 90, end: 98 }, current: true },
  ]);
  expect(highlightsOf(hit, null).some((highlight) => highlight.current)).toBe(false);
  expect(highlightsOf(undefined, { start: 90, end: 98 })).toEqual([]);
});
