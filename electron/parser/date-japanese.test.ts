import { expect, it } from 'vitest';
import { findJapaneseDate } from './date-japanese.ts';

const read = (plain: string) => {
  const match = findJapaneseDate(plain, 0);
  const say = (date: { year: number; month: number | null; day: number | null }) => [date.year, date.month, date.day];
  return match && [plain.slice(match.start, match.end), say(match.first), match.last && say(match.last)];
};

it.each([
  ['1957年6月21日', '1957年6月21日', [1957, 6, 21], null],
  ['1957年 6月 21日', '1957年 6月 21日', [1957, 6, 21], null],
  ['一九六七年一一月一四日', '一九六七年一一月一四日', [1967, 11, 14], null],
  ['千九百六十年一月十九日に発表', '千九百六十年一月十九日', [1960, 1, 19], null],
  ['昭和31年9月7日', '昭和31年9月7日', [1956, 9, 7], null],
  ['明治三十七年三月二十三日', '明治三十七年三月二十三日', [1904, 3, 23], null],
  ['大正元年八月', '大正元年八月', [1912, 8, null], null],
  ['平成元年', '平成元年', [1989, null, null], null],
  ['令和元年五月一日', '令和元年五月一日', [2019, 5, 1], null],
  ['1965年1月12日及び13日の両日', '1965年1月12日及び13日', [1965, 1, 12], [1965, 1, 13]],
  ['1957年6月19日から21日まで', '1957年6月19日から21日', [1957, 6, 19], [1957, 6, 21]],
  ['1957年6月30日-7月2日', '1957年6月30日-7月2日', [1957, 6, 30], [1957, 7, 2]],
  ['1957年6月から1958年2月まで', '1957年6月から1958年2月', [1957, 6, null], [1958, 2, null]],
  ['昭和32.2.25-33.6.12', '昭和32.2.25-33.6.12', [1957, 2, 25], [1958, 6, 12]],
  ['(明34.6.2-39.1.7)', '明34.6.2-39.1.7', [1901, 6, 2], [1906, 1, 7]],
  ['明44.8.30-大元12.21', '明44.8.30-大元12.21', [1911, 8, 30], [1912, 12, 21]],
])('%s', (plain, words, first, last) => {
  expect(read(plain)).toEqual([words, first, last]);
});

it('gives no more than the year before Japan took the Gregorian calendar', () => {
  expect(read('明治元年三月十四日')).toEqual(['明治元年三月十四日', [1868, null, null], null]);
});

it.each(['六月二十一日の共同声明', '第20回', '三年間', '千年', '昭和の時代'])('no date: %s', (plain) => {
  expect(findJapaneseDate(plain, 0)).toBeNull();
});
