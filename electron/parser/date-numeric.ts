import { monthNumber, type DateMatch } from './date-english.ts';
import { isCalendarDay, type CalendarDate } from './edtf.ts';

// 1956-09-07; 1914/1/21; 1955.8.3: the year first, so month and day are not in doubt
const YEAR_FIRST = /(?<![\d./-])([12]\d{3})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/g;
// 21/1/1914: in doubt wherever both numbers could be a month; read only where one of them cannot
const YEAR_LAST = /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2([12]\d{3})(?!\d)/g;

/** Finds the first date in digits at or after `from`, in plain form. */
export function findNumericDate(plain: string, from: number): DateMatch | null {
  const first = firstOf(YEAR_FIRST, plain, from, ([, year, , month, day]) => readDay(year, month, day));
  const last = firstOf(YEAR_LAST, plain, from, ([, one, , two, year]) => {
    const [day, month] = [Number(one), Number(two)];
    if (day === month || (day > 12 && month <= 12)) return readDay(year, two, one);
    return month > 12 && day <= 12 ? readDay(year, one, two) : null;
  });
  if (!first || !last) return first ?? last;
  return first.start <= last.start ? first : last;
}

/**
 * A field that holds digits and nothing else may be a compact date; in running words the same digits may be anything.
 *
 *     19041203   1904-12-03
 *     1956-09    the month
 *     1956       the year
 *     1955-1957  the years
 *     May-50     the month; two digits leave the century open, so it is marked uncertain
 */
export function wholeFieldDate(plain: string): DateMatch | null {
  const compact = /^\s*([12]\d{3})(\d{2})(\d{2})\s*$/.exec(plain);
  const month = /^\s*([12]\d{3})[-/.](\d{1,2})\s*$/.exec(plain);
  const years = /^\s*([12]\d{3})(?:\s?-\s?([12]\d{3}))?(\s?\(?\?\)?)?\s*\.?\s*$/.exec(plain);
  const shortYear = /^\s*#*\s*([A-Z][a-z]{2})-(\d{2})\s*$/.exec(plain);
  const shortMonth = monthNumber(shortYear?.[1] ?? '');
  if (shortYear && shortMonth > 0) {
    const first = { year: 1900 + Number(shortYear[2]), month: shortMonth, day: null, scanError: false };
    return { start: plain.search(/[A-Z]/), end: plain.trimEnd().length, first, last: null, doubtful: true };
  }
  const date = compact
    ? readDay(compact[1], compact[2], compact[3])
    : month && Number(month[2]) <= 12
      ? { year: Number(month[1]), month: Number(month[2]), day: null, scanError: false }
      : years
        ? { year: Number(years[1]), month: null, day: null, scanError: false }
        : null;
  if (!date) return null;
  const lastYear = compact || month ? undefined : years?.[2];
  const last = lastYear === undefined ? null : { year: Number(lastYear), month: null, day: null, scanError: false };
  const start = plain.length - plain.trimStart().length;
  return { start, end: plain.trimEnd().length, first: date, last, doubtful: years?.[3] !== undefined };
}

function readDay(year: string | undefined, month: string | undefined, day: string | undefined): CalendarDate | null {
  const date = { year: Number(year), month: Number(month), day: Number(day), scanError: false };
  return isCalendarDay(date) ? date : null;
}

function firstOf(
  pattern: RegExp,
  plain: string,
  from: number,
  read: (match: RegExpExecArray) => CalendarDate | null,
): DateMatch | null {
  pattern.lastIndex = from;
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const first = read(match);
    if (first) return { start: match.index, end: match.index + match[0].length, first, last: null, doubtful: false };
  }
  return null;
}
