import { expect, it } from 'vitest';
import { findEnglishDate, monthNumber } from './date-english.ts';

const read = (plain: string) => {
  const match = findEnglishDate(plain, 0);
  return match && plain.slice(match.start, match.end);
};

it.each([
  ['On September 7, 1956, he', 'September 7, 1956'],
  ['on 7 December 1954 he', '7 December 1954'],
  ['6th July, 1955', '6th July, 1955'],
  ['the 7th day of September, 1956', '7th day of September, 1956'],
  ['Sept. 7, 1956', 'Sept. 7, 1956'],
  ['SEPTEMBER 7, 1956', 'SEPTEMBER 7, 1956'],
  ['August 31 - September 1, 1972', 'August 31 - September 1, 1972'],
  ['31 August-1 September 1956', '31 August-1 September 1956'],
  ['11 and 12 December 2003', '11 and 12 December 2003'],
  ['Cablegram 89 19 March 1941', '19 March 1941'],
  ['in September 1956', 'September 1956'],
  ['September-October 1956', 'September-October 1956'],
  ['May 19, 19561', 'May 19, 1956'],
])('%s', (plain, words) => {
  expect(read(plain)).toBe(words);
});

it.each(['August 31', 'Marchand 7, 1956', 'May I ask', 'in 1956', 'Document 7, 1956 pages', 'September 7, 195678901'])(
  'no date: %s',
  (plain) => {
    expect(read(plain)).toBeNull();
  },
);

it('reads a letter as the digit it stands for, and remembers it', () => {
  expect(findEnglishDate('October 7, I960', 0)?.first).toEqual({ year: 1960, month: 10, day: 7, scanError: true });
  expect(findEnglishDate('31st October l955', 0)?.first).toEqual({ year: 1955, month: 10, day: 31, scanError: true });
});

it('numbers months by name or abbreviation', () => {
  expect(monthNumber('September')).toBe(9);
  expect(monthNumber('Sept.')).toBe(9);
  expect(monthNumber('Secretary')).toBe(0);
});
