import { expect, it } from 'vitest';
import { calledInText } from './called-in-text.ts';

const TEXT = 'The Secretary asked. He told the Secretary and Mr. Secretary, and Tani.';
const mention = (words: string, rule: 'title' | 'surname', participant = 'p1') => {
  const start = TEXT.indexOf(words);
  return { participant, rule, span: { start, end: start + words.length } };
};

it('gives the title by which the text most often calls someone', () => {
  const mentions = [
    mention('Mr. Secretary', 'title'),
    mention('The Secretary', 'title'),
    mention('the Secretary', 'title'),
  ];
  expect(calledInText('p1', { mentions }, TEXT)).toBe('the Secretary');
});

it('gives nothing where the text uses names only', () => {
  expect(calledInText('p1', { mentions: [mention('Tani', 'surname')] }, TEXT)).toBeNull();
  expect(calledInText('p2', { mentions: [mention('The Secretary', 'title')] }, TEXT)).toBeNull();
});
