import type { CalendarDate } from './edtf.ts';

/** A date in plain form: offsets over it, and what it says. `last` closes an interval. */
export interface DateMatch {
  readonly start: number;
  readonly end: number;
  readonly first: CalendarDate;
  readonly last: CalendarDate | null;
  /** A question mark stands inside or right behind the words. */
  readonly doubtful: boolean;
}

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

const MONTH =
  '(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|' +
  'Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|' +
  'JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?![a-z])\\??';
// An editor's correction in brackets (`September 7 [8?], 1950`) leaves the day as written, and in doubt.
// A letter that a scanner put for a digit (`I960`, `l955`, `2O`) is read as that digit and remembered as an error.
const DAY = '([0-3IlO]?[\\dIlO])(?:\\s?(?:st|nd|rd|th|d))?(?![\\dA-Za-z])\\??(?:\\s¶?\\d{1,2}¶?\\??(?=\\s?,))?';
// A note number fused to the year in a web copy (`May 19, 19561`) is no part of it.
const YEAR = '([12Il][\\dIlOoSB]{3})(?=\\d{0,2}(?!\\d))\\??';
const TO = '\\s?(?:-|/|to|through|and|&)\\s?';
const COMMA = '\\s?[,.]?\\s?';
const START = '(?<![\\dA-Za-z])';

interface Shape {
  readonly pattern: RegExp;
  /** Group numbers of month, day, year of the first date, then of the last. */
  readonly first: readonly [number, number, number];
  readonly last: readonly [number, number, number] | null;
}

/** Longest shapes first: at one place of the text the first that fits is taken. */
const SHAPES: readonly Shape[] = [
  // August 31 - September 1, 1972; September 19-29, 1960; December 30, 1955-January 2, 1956
  shape(`${MONTH}\\s?${DAY}(?:,\\s?${YEAR})?${TO}(?:${MONTH}\\s?)?${DAY}${COMMA}${YEAR}`, [1, 2, 3], [4, 5, 6]),
  // 11 and 12 December 2003; 31 August-1 September 1956
  shape(
    `${DAY}(?:\\s${MONTH}(?:${COMMA}${YEAR})?)?${TO}${DAY}\\s(?:of\\s)?${MONTH}${COMMA}${YEAR}`,
    [2, 1, 3],
    [5, 4, 6],
  ),
  // September 7, 1956
  shape(`${MONTH},?\\s?${DAY}${COMMA}${YEAR}`, [1, 2, 3], null),
  // 7 December 1954; 6th July, 1955; the 7th day of September, 1956
  shape(`${DAY}\\s?(?:day\\s)?(?:of\\s)?${MONTH}${COMMA}${YEAR}`, [2, 1, 3], null),
  // September-October 1956
  shape(`${MONTH}${TO}${MONTH}${COMMA}${YEAR}`, [1, 0, 3], [2, 0, 3]),
  // September 1956
  shape(`${MONTH}${COMMA}${YEAR}`, [1, 0, 2], null),
];

/** Finds the first English date at or after `from`, in plain form. */
export function findEnglishDate(plain: string, from: number): DateMatch | null {
  let best: DateMatch | null = null;
  for (const candidate of SHAPES) {
    candidate.pattern.lastIndex = from;
    const match = candidate.pattern.exec(plain);
    if (!match || (best && match.index >= best.start)) continue;
    best = readShape(candidate, match) ?? best;
  }
  return best;
}

function readShape({ first, last }: Shape, match: RegExpExecArray): DateMatch | null {
  const words = match[0];
  // Of an interval the first date may leave out its year or month, the last its month: 19-29 September, September 19-29.
  const lastMonth = last && match[last[0]] === undefined ? first[0] : (last?.[0] ?? 0);
  const lastDate = last ? readGroups(match, [lastMonth, last[1], last[2]], null) : null;
  if (last && !lastDate) return null;
  const firstDate = readGroups(match, first, lastDate);
  if (!firstDate) return null;
  // Two days joined by "and" are an interval only where nothing lies between them.
  if (lastDate && /\band\b|&/.test(words) && lastDate.day !== (firstDate.day ?? 0) + 1) return null;
  const end = match.index + words.length;
  return { start: match.index, end, first: firstDate, last: lastDate, doubtful: /[?¶]|\d\s\d{1,2}\s?,/.test(words) };
}

/** What the first date of an interval leaves unsaid it shares with the last. */
function readGroups(
  match: RegExpExecArray,
  [month, day, year]: readonly [number, number, number],
  shared: CalendarDate | null,
): CalendarDate | null {
  const yearWords = match[year];
  const monthWords = match[month];
  const dayWords = day === 0 ? undefined : match[day];
  const yearNumber = yearWords === undefined ? shared?.year : Number(asDigits(yearWords));
  if (yearNumber === undefined || Number.isNaN(yearNumber)) return null;
  const written = (yearWords ?? '') + (dayWords ?? '');
  return {
    year: yearNumber,
    month: monthWords === undefined ? (shared?.month ?? null) : monthNumber(monthWords),
    day: dayWords === undefined ? null : Number(asDigits(dayWords)),
    scanError: asDigits(written) !== written,
  };
}

/** 1 to 12 for a month's name or its abbreviation. */
export function monthNumber(words: string): number {
  return MONTH_NAMES.indexOf(words.slice(0, 3).toLowerCase() as (typeof MONTH_NAMES)[number]) + 1;
}

function asDigits(words: string): string {
  return words.replace(/[IlOoSB]/g, (letter) =>
    letter === 'S' ? '5' : letter === 'B' ? '8' : /[Oo]/.test(letter) ? '0' : '1',
  );
}

function shape(source: string, first: Shape['first'], last: Shape['last']): Shape {
  return { pattern: new RegExp(START + source, 'g'), first, last };
}
