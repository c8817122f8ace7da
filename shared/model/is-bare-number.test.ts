import { expect, it } from 'vitest';
import { isBareNumber } from './is-bare-number.ts';

it.each(['5', '# 64', 'No. 102.', 'no 7', '(12)'])('knows %s as nothing but a number', (words) => {
  expect(isBareNumber(words)).toBe(true);
});

it.each(['102. Memorandum', '1956年', '16th December', 'No', '', '5 6', 'Document 7'])(
  'knows %j as more, or as none',
  (words) => {
    expect(isBareNumber(words)).toBe(false);
  },
);
