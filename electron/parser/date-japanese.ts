import type { DateMatch } from './date-english.ts';
import type { CalendarDate } from './edtf.ts';
import { NUMERAL_CLASS, readNumeral } from './kanji-number.ts';

/** Year before the first of each era: 昭和31年 is 1925 + 31. */
const ERAS: Readonly<Record<string, number>> = { 明: 1867, 大: 1911, 昭: 1925, 平: 1988, 令: 2018 };
const ERA = '(明治|大正|昭和|平成|令和|明|大|昭|平|令)';

/** Japan took the Gregorian calendar on 1 January 1873; months and days before it belong to the lunar one. */
const FIRST_GREGORIAN_YEAR = 1873;

/** 千年 is a thousand years: no record of these relations is dated earlier than this. */
const FIRST_YEAR = 1500;

const N = `([${NUMERAL_CLASS}]{1,4})`;
const YEAR = `(?:${ERA}\\s?)?([${NUMERAL_CLASS}]{1,7})\\s?年`;
const MONTH_DAY = `(?:\\s?${N}\\s?月(?:\\s?${N}\\s?日)?)?`;
const TO = '\\s?(?:-|ー|から|より|至|及び|および|・|、|,|と)\\s?(?:同年|同月)?\\s?';

// 昭和三十一年九月七日; 1957年6月19日から21日まで; 一九六七年一一月一四日および一五日
const LONG = new RegExp(`${YEAR}${MONTH_DAY}(?:${TO}(?:${YEAR})?(?:\\s?${N}\\s?月)?(?:\\s?${N}\\s?日))?`, 'g');
// 1957年6月から1958年2月まで: an interval of months; two years alone are left to the first
const MONTHS = new RegExp(
  `${YEAR}\\s?${N}\\s?月\\s?(?:-|ー|から|より)\\s?(?:${YEAR})?\\s?${N}\\s?月(?!\\s?[${NUMERAL_CLASS}])`,
  'g',
);
// 昭和32.2.25〜33.6.12; 明44.8.30〜大元12.21
const SHORT_DATE = `(元|\\d{1,2})[.．・]?(\\d{1,2})[.．・](\\d{1,2})(?!\\d)`;
const SHORT = new RegExp(`${ERA}\\s?${SHORT_DATE}(?:\\s?[-ー]\\s?(?:${ERA}\\s?)?${SHORT_DATE})?`, 'g');

/** Finds the first Japanese date at or after `from`, in plain form. */
export function findJapaneseDate(plain: string, from: number): DateMatch | null {
  const found = [readMonths(plain, from), readLong(plain, from), readShort(plain, from)].filter(
    (match) => match !== null,
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found[0] ?? null;
}

function readLong(plain: string, from: number): DateMatch | null {
  for (const match of matchesFrom(LONG, plain, from)) {
    const first = calendarDate(match[1], match[2], match[3], match[4]);
    if (!first) continue;
    const wordsOfLast = match[8];
    let end = match.index + match[0].length;
    if (wordsOfLast === undefined) return found(plain, match.index, end, first, null);
    const last = calendarDate(match[5], match[6], match[7], wordsOfLast, first);
    const joinsNeighbours = /及び|および|・|、|,|と/.test(plain.slice(match.index, end).replace(/^.*?日/, ''));
    if (last && first.day !== null && (!joinsNeighbours || last.day === first.day + 1)) {
      return found(plain, match.index, end, first, last);
    }
    end = match.index + (/^.*?年(?:.*?月)?(?:.*?日)?/.exec(match[0])?.[0].length ?? match[0].length);
    return found(plain, match.index, end, first, null);
  }
  return null;
}

function readMonths(plain: string, from: number): DateMatch | null {
  for (const match of matchesFrom(MONTHS, plain, from)) {
    const first = calendarDate(match[1], match[2], match[3], undefined);
    if (!first) continue;
    const last = calendarDate(match[4], match[5], match[6], undefined, first);
    return found(plain, match.index, match.index + match[0].length, first, last);
  }
  return null;
}

function readShort(plain: string, from: number): DateMatch | null {
  for (const match of matchesFrom(SHORT, plain, from)) {
    const first = calendarDate(match[1], match[2], match[3], match[4]);
    if (!first) continue;
    const last = match[6] === undefined ? null : calendarDate(match[5] ?? match[1], match[6], match[7], match[8]);
    return found(plain, match.index, match.index + match[0].length, first, last);
  }
  return null;
}

/** 約 and 頃 say "about"; callers read them, they are no part of the date. A question mark behind is. */
function found(plain: string, start: number, end: number, first: CalendarDate, last: CalendarDate | null): DateMatch {
  const mark = /^\s?[(]?\?[)]?/.exec(plain.slice(end, end + 4));
  return { start, end: end + (mark?.[0].length ?? 0), first, last, doubtful: mark !== null };
}

/** Year, month, day as written; what a last date leaves unsaid it shares with the first. */
function calendarDate(
  era: string | undefined,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  shared?: CalendarDate,
): CalendarDate | null {
  const yearNumber = year === undefined ? (shared?.year ?? null) : gregorianYear(era, year, shared);
  if (yearNumber === null) return null;
  const lunar =
    (era !== undefined || (shared !== undefined && shared.month === null)) && yearNumber < FIRST_GREGORIAN_YEAR;
  if (lunar) return { year: yearNumber, month: null, day: null, scanError: false };
  const monthNumber = month === undefined ? (shared?.month ?? null) : readNumeral(month);
  const dayNumber = day === undefined ? null : readNumeral(day);
  return { year: yearNumber, month: monthNumber, day: monthNumber === null ? null : dayNumber, scanError: false };
}

function gregorianYear(era: string | undefined, words: string, shared: CalendarDate | undefined): number | null {
  const year = readNumeral(words);
  if (year === null) return null;
  const before = era === undefined ? undefined : ERAS[era.charAt(0)];
  if (before !== undefined) return year > 0 && year < 100 ? before + year : null;
  if (year >= FIRST_YEAR) return year;
  // 昭和32年2月から33年6月まで: the second year counts in the era of the first.
  const eraStart = shared === undefined ? undefined : eraBefore(shared.year);
  return eraStart === undefined ? null : eraStart + year;
}

function eraBefore(year: number): number | undefined {
  return Object.values(ERAS)
    .filter((before) => before < year)
    .sort((a, b) => b - a)[0];
}

function* matchesFrom(pattern: RegExp, plain: string, from: number): Generator<RegExpExecArray> {
  pattern.lastIndex = from;
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const resume = match.index + 1;
    yield match;
    pattern.lastIndex = resume;
  }
}
