import { expect, it } from 'vitest';
import type { Hit } from '../../../shared/query/hit.ts';
import { judgeAnswer } from './judge-answer.ts';

const hits = (ids: string): Hit[] =>
  [...ids].map((documentId) => ({
    documentId,
    title: '',
    place: null,
    date: null,
    score: 0,
    matches: 1,
    snippets: [],
  }));

it('judgeAnswer counts what is wrong and what is missing', () => {
  expect(judgeAnswer({ hits: hits('ab'), total: 2 }, new Set('ab'))).toEqual({
    right: 2,
    answered: 2,
    true: 2,
    wrong: [],
  });
  expect(judgeAnswer({ hits: hits('ax'), total: 2 }, new Set('ab'))).toMatchObject({ right: 1, wrong: ['+x', '-b'] });
  expect(judgeAnswer({ hits: hits('a'), total: 3 }, new Set('abc'))).toMatchObject({
    right: 3,
    answered: 3,
    wrong: [],
  });
  expect(judgeAnswer({ hits: hits('a'), total: 4 }, new Set('abc'))).toMatchObject({ right: 3, wrong: ['4 for 3'] });
});
