const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  壱: 1,
  壹: 1,
  二: 2,
  弐: 2,
  貳: 2,
  三: 3,
  参: 3,
  參: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const UNITS: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 千: 1000 };

/** Ligature numerals of older prints: 廿日 is the 20th, 卅日 the 30th. */
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** The characters a numeral can be written with, for use inside a character class; 元 stands for year one. */
export const NUMERAL_CLASS = '0-9〇零○一壱壹二弐貳三参參四五六七八九十拾百千廿卅元';

/**
 * Reads a Japanese numeral, or null where the characters are none.
 *
 *     一九六七  positional, a digit a character    1967
 *     千九百六十  with units                          1960
 *     二十一, 廿一, 2十1                              21
 *     元  first year of an era                        1
 *     31  plain digits                                31
 */
export function readNumeral(words: string): number | null {
  if (words === '元') return 1;
  if (/^[0-9]+$/.test(words)) return Number(words);
  let total = 0;
  let pending: number | null = null;
  let unitsSeen = false;
  for (const character of words) {
    const digit = DIGITS[character] ?? (character >= '0' && character <= '9' ? Number(character) : undefined);
    const unit = UNITS[character];
    const ten = TENS[character];
    if (digit !== undefined) pending = pending === null ? digit : pending * 10 + digit;
    else if (unit !== undefined) {
      total += (pending ?? 1) * unit;
      pending = null;
      unitsSeen = true;
    } else if (ten !== undefined) {
      total += ten;
      unitsSeen = true;
    } else return null;
  }
  return pending === null && !unitsSeen ? null : total + (pending ?? 0);
}
