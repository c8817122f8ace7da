import type { Span } from '../../shared/model/span.ts';
import { findEnglishDate, monthNumber, type DateMatch } from './date-english.ts';
import { findJapaneseDate } from './date-japanese.ts';
import { findNumericDate, wholeFieldDate } from './date-numeric.ts';
import { toEdtf, toInterval, type Qualifier } from './edtf.ts';
import { plainForm, type PlainForm } from './plain-form.ts';
import { parseTimeOfDay } from './time-of-day.ts';

/** A date as found in running words; `span` covers its words, the time of day included. */
export interface ParsedDate {
  /** EDTF level 1; `?` marks a date read through a scan error or written with a question mark, `~` "about". */
  readonly edtf: string;
  /** 24-hour `HH:MM`. */
  readonly time: string | null;
  readonly timeEnd: string | null;
  /** `Z` for times given in Zulu. */
  readonly zone: string | null;
  readonly span: Span;
  /** The words hold a letter that stands for a digit (`I960`) or a day no month has; never corrected, only pointed out. */
  readonly scanError: boolean;
}

const ABOUT = /(?:\bcirca|\bc\.|\bca\.|\babout|\bapproximately|\bapprox\.|\baround|約)\s?$/i;
const PERHAPS = /(?:\bprobably|\bperhaps|\bpossibly|\bpresumably)\s?$/i;
const BEFORE = /(?:\bbefore|\bprior to)\s?$/i;
const AFTER = /(?:\bafter|\bsince)\s?$/i;

/**
 * Reads the first date in a stretch of text, or null where it states none (`undated` is none).
 * A year is needed: `August 31` alone says too little, and no year is made up for it.
 *
 *     Washington, September 7, 1956, 9 p.m.
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^ 1956-09-07, 21:00
 */
export function parseDate(text: string, within: Span): ParsedDate | null {
  const plain = plainForm(text, within);
  const match = wholeFieldDate(plain.text) ?? findDate(plain.text, 0);
  return match && toParsedDate(text, plain, match);
}

/** Reads every date in a stretch of text, in order. */
export function parseDates(text: string, within: Span): ParsedDate[] {
  const plain = plainForm(text, within);
  const whole = wholeFieldDate(plain.text);
  const dates: ParsedDate[] = [];
  let from = 0;
  for (let match = whole ?? findDate(plain.text, 0); match; match = findDate(plain.text, from)) {
    const date = toParsedDate(text, plain, match);
    if (date) dates.push(date);
    from = Math.max(match.end, from + 1);
  }
  return dates;
}

/** A month and day that may go without their year, as notes have them: `drafted on September 8`. */
export interface MonthDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly span: Span;
}

const MONTH_DAY = /(?<![A-Za-z])([A-Z][a-z]{2,8})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,\s?([12]\d{3})(?!\d))?/;
const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s([A-Z][a-z]{2,8})(?![a-z])(?:,?\s?([12]\d{3})(?!\d))?/;

/** Reads the first month and day in a stretch of text, with the year where it stands. */
export function parseMonthDay(text: string, within: Span): MonthDay | null {
  const plain = plainForm(text, within);
  const american = MONTH_DAY.exec(plain.text);
  const british = DAY_MONTH.exec(plain.text);
  const useBritish = british && (!american || british.index < american.index);
  const match = useBritish ? british : american;
  if (!match) return null;
  const month = monthNumber((useBritish ? match[2] : match[1]) ?? '');
  const day = Number(useBritish ? match[1] : match[2]);
  if (month === 0 || day < 1 || day > 31) return null;
  const year = match[3] === undefined ? null : Number(match[3]);
  return { year, month, day, span: plain.spanOf(match.index, match.index + match[0].length) };
}

function findDate(plain: string, from: number): DateMatch | null {
  const found = [findEnglishDate(plain, from), findJapaneseDate(plain, from), findNumericDate(plain, from)];
  return found.reduce((best, match) => {
    if (!match || !best) return best ?? match;
    return match.start < best.start || (match.start === best.start && match.end > best.end) ? match : best;
  }, null);
}

function toParsedDate(text: string, plain: PlainForm, match: DateMatch): ParsedDate | null {
  const before = plain.text.slice(Math.max(0, match.start - 16), match.start);
  const qualifier: Qualifier =
    match.doubtful || PERHAPS.test(before)
      ? '?'
      : ABOUT.test(before) || /^\s?頃/.test(plain.text.slice(match.end))
        ? '~'
        : '';
  const exact = match.last ? toInterval(match.first, match.last, qualifier) : toEdtf(match.first, qualifier);
  if (exact === null) return null;
  const edtf = match.last ? exact : BEFORE.test(before) ? `../${exact}` : AFTER.test(before) ? `${exact}/..` : exact;
  const time = parseTimeOfDay(plain.text, match.end);
  return {
    edtf,
    time: time?.time ?? null,
    timeEnd: time?.timeEnd ?? null,
    zone: time?.zone ?? null,
    span: withBrackets(text, plain.spanOf(match.start, time?.end ?? match.end)),
    scanError: match.first.scanError || (match.last?.scanError ?? false) || isImpossible(match),
  };
}

function isImpossible(match: DateMatch): boolean {
  return toEdtf({ ...match.first, scanError: false }, '')?.endsWith('?') ?? false;
}

/** An editor's bracket that opens or closes at the edge of the words belongs to them: `29 March [1944]`. */
function withBrackets(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const opened = words.split(/[[［]/).length;
  const closed = words.split(/[\]］]/).length;
  if (closed > opened && /[[［]/.test(text.charAt(start - 1))) return { start: start - 1, end };
  if (opened > closed && /[\]］]/.test(text.charAt(end))) return { start, end: end + 1 };
  return { start, end };
}
