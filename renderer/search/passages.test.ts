import { expect, it } from 'vitest';
import type { Hit } from '../../shared/query/hit.ts';
import { partLabel, passagesOf } from './passages.ts';

const hit = (documentId: string, starts: number[]): Hit => ({
  documentId,
  title: documentId,
  place: null,
  date: null,
  score: 1,
  matches: starts.length,
  snippets: starts.map((start) => ({
    part: 'body',
    before: '',
    match: 'Tani',
    after: '',
    span: { start, end: start + 4 },
  })),
});

it('lists every snippet, and a hit without snippets as itself', () => {
  const passages = passagesOf([hit('a', [4, 60]), hit('b', []), hit('c', [9])]);
  expect(passages.map(({ key, hitIndex }) => [key, hitIndex])).toEqual([
    ['a-4-8', 0],
    ['a-60-64', 0],
    ['b', 1],
    ['c-9-13', 2],
  ]);
});

it('names the part of a snippet, save the body', () => {
  expect(partLabel('oral-points')).toBe('oral points');
  expect(partLabel('body')).toBeNull();
});
