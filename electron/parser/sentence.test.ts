import { expect, it } from 'vitest';
import { splitSentences } from './sentence.ts';

const split = (text: string): string[] =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it.each([
  ['Mr. Kono left. He was late.', ['Mr. Kono left.', 'He was late.']],
  ['with the U.S. He felt that', ['with the U.S.', 'He felt that']],
  ['The U.S. Government agreed.', ['The U.S. Government agreed.']],
  ['at 9 p.m. The Secretary said', ['at 9 p.m.', 'The Secretary said']],
  ['See vol. XIV, p. 3. Then left.', ['See vol. XIV, p. 3.', 'Then left.']],
  ['He asked "Why?" Nobody knew.', ['He asked "Why?"', 'Nobody knew.']],
  ['J. Owen Zurhellen spoke.', ['J. Owen Zurhellen spoke.']],
  ['一致した。次に、総理は', ['一致した。', '次に、総理は']],
  ['', []],
])('%j', (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});
