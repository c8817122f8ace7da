import { describe, expect, it } from 'vitest';
import { textOf } from '../model/span.ts';
import { matchesIn } from './matches-in.ts';
import type { Region } from './region.ts';

const TEXT =
  'Talks on fisheries\nTani spoke of the fisheries\npact. He said that a pact would do; Ambassador Tani agreed.\n日ソ共同宣言の共同声明';
const region = (part: Region['part'], words: string): Region => {
  const start = TEXT.indexOf(words);
  return { part, pieces: [{ start, end: start + words.length }] };
};
const regions = [
  region('body', 'Tani spoke of the fisheries\npact. He said that a pact would do; Ambassador Tani agreed.'),
  region('title', 'Talks on fisheries'),
  region('body', '日ソ共同宣言の共同声明'),
];
const found = (query: string, typing = false) =>
  matchesIn({ text: TEXT, regions }, query, { typing }).map((span) => textOf(TEXT, span));

describe('matchesIn', () => {
  it('finds every match of every part, in the order of the text', () => {
    expect(found('fisheries tani')).toEqual(['fisheries', 'Tani', 'fisheries', 'Tani']);
    expect(found('pact OR talks')).toEqual(['Talks', 'pact', 'pact']);
    expect(found('共同')).toEqual(['共同', '共同']);
  });

  it('shows a phrase whole, and nothing inside it', () => {
    expect(found('"fisheries pact" fisheries')).toEqual(['fisheries', 'fisheries\npact']);
    expect(found('共同 共同宣言')).toEqual(['共同宣言', '共同']);
  });

  it('keeps to the part that a query names, and to what is not excluded', () => {
    expect(found('title:fisheries')).toEqual(['fisheries']);
    expect(found('tani -fisheries')).toEqual(['Tani', 'Tani']);
  });

  it('takes the last word as a beginning while it is typed', () => {
    expect(found('fish')).toEqual([]);
    expect(found('fish', true)).toEqual(['fisheries', 'fisheries']);
  });

  it('finds nothing for nothing', () => {
    expect(found('')).toEqual([]);
    expect(found('-tani')).toEqual([]);
  });
});
