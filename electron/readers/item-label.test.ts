import { expect, it } from 'vitest';
import { numberStyle, writeNumber } from './item-label.ts';

it.each([
  ['decimal', 12, '12'],
  ['decimalZero', 3, '03'],
  ['decimalFullWidth', 10, '１０'],
  ['decimalEnclosedCircle', 2, '②'],
  ['decimalEnclosedCircle', 51, null],
  ['lowerLetter', 6, 'f'],
  ['upperLetter', 27, 'AA'],
  ['lowerLetter', 0, null],
  ['upperRoman', 1994, 'MCMXCIV'],
  ['lowerRoman', 4, 'iv'],
  ['lowerRoman', 0, null],
  ['japaneseCounting', 1, '一'],
  ['japaneseCounting', 10, '十'],
  ['japaneseCounting', 21, '二十一'],
  ['japaneseCounting', 110, '百十'],
  ['ideographDigital', 10, '一〇'],
  ['aiueoFullWidth', 3, 'ウ'],
  ['iroha', 1, 'イ'],
  ['chicago', 5, '**'],
])('%s %i', (name, number, written) => {
  const style = numberStyle(name);
  expect(style === null ? undefined : writeNumber(number, style)).toBe(written);
});

it('knows no style that it cannot count in', () => {
  expect(numberStyle('hindiVowels')).toBeNull();
});
