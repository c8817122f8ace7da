import { expect, it } from 'vitest';
import { readNumeral } from './kanji-number.ts';

it.each([
  ['31', 31],
  ['元', 1],
  ['一九六七', 1967],
  ['二〇〇三', 2003],
  ['千九百六十', 1960],
  ['十', 10],
  ['二十一', 21],
  ['一一', 11],
  ['廿', 20],
  ['廿一', 21],
  ['卅', 30],
  ['百', 100],
  ['', null],
  ['月', null],
])('%s is %s', (words, value) => {
  expect(readNumeral(words)).toBe(value);
});
