import { NUMERAL_CLASS, readNumeral } from './kanji-number.ts';

export interface TimeOfDay {
  /** 24-hour `HH:MM`; `24:00` for midnight, which closes the day it is written with. */
  readonly time: string;
  readonly timeEnd: string | null;
  /** `Z` for times given in Zulu; null elsewhere. */
  readonly zone: string | null;
  /** Offset after the last character, in the plain form that was given. */
  readonly end: number;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'a' | 'p' | null;
  readonly fixed: boolean;
  readonly end: number;
}

const LEAD = /(?:¶\w+¶)?\s*(?:[,;(]\s*|-\s*)?(?:at\s+)?(?:about\s+|approximately\s+|circa\s+|ca?\.\s*)?/iy;
const CLOCK =
  /(?:(?:12(?::00)?\s*)?(noon|midnight)\b|(\d{1,2})(?:\s?[:.]\s?(\d\s?\d)(?!\d))?(?:\s?([ap])\.?\s?m\b\.?)?)/iy;
const DASH = /\s*(?:-|to)\s*/iy;
const ZULU = /(\d{2}):?(\d{2})\s?(Z\b|hours\b|hrs\b\.?)/iy;
const JAPANESE = new RegExp(
  `\\s*(?:[(]\\S{1,3}[)])?\\s*(?:(正午)|(午前|午後)?\\s*([${NUMERAL_CLASS}]{1,4})時(?:([${NUMERAL_CLASS}]{1,4})分|(半))?)`,
  'y',
);

/**
 * Reads the time of day that follows a date, in plain form.
 *
 *     September 7, 1956, 9 p.m.
 *                      ^^^^^^^^ 21:00
 *     March 28, 1956, 4:40-6:30 p.m.
 *                   ^^^^^^^^^^^^^^^^ 16:40, 18:30: the half of the day is written once
 *     December 16, 1972, 0047Z
 *                      ^^^^^^^ 00:47, zone Z
 *     1960年1月19日 午後3時30分
 *                  ^^^^^^^^^^^ 15:30
 */
export function parseTimeOfDay(plain: string, at: number): TimeOfDay | null {
  const japanese = matchAt(JAPANESE, plain, at);
  if (japanese) return japaneseTime(japanese, at + japanese[0].length);
  const start = at + (matchAt(LEAD, plain, at)?.[0].length ?? 0);
  const zulu = matchAt(ZULU, plain, start);
  if (zulu) {
    const time = clockText(Number(zulu[1]), Number(zulu[2]));
    const zone = zulu[3]?.toUpperCase() === 'Z' ? 'Z' : null;
    return time === null ? null : { time, timeEnd: null, zone, end: start + zulu[0].length };
  }
  const first = readClock(plain, start);
  if (!first) return null;
  const dash = matchAt(DASH, plain, first.end);
  const last = dash ? readClock(plain, first.end + dash[0].length) : null;
  if (last && isHalved(last)) return spanOfHours(first, last);
  if (!isHalved(first)) return null;
  const time = clockText(toHour(first, first.half), first.minute);
  return time === null ? null : { time, timeEnd: null, zone: null, end: first.end };
}

/** `11:30-12:15 p.m.` begins before noon: the half is written for the end, and the start cannot come after it. */
function spanOfHours(first: Clock, last: Clock): TimeOfDay | null {
  const lastHour = toHour(last, last.half);
  let firstHour = toHour(first, first.half ?? last.half);
  if (first.half === null && !first.fixed && firstHour * 60 + first.minute > lastHour * 60 + last.minute) {
    firstHour = toHour(first, last.half === 'p' ? 'a' : 'p');
  }
  const time = clockText(firstHour, first.minute);
  const timeEnd = clockText(lastHour, last.minute);
  return time === null || timeEnd === null ? null : { time, timeEnd, zone: null, end: last.end };
}

function readClock(plain: string, at: number): Clock | null {
  const match = matchAt(CLOCK, plain, at);
  if (!match) return null;
  const end = at + match[0].length;
  const word = match[1]?.toLowerCase();
  if (word !== undefined) return { hour: word === 'noon' ? 12 : 24, minute: 0, half: null, fixed: true, end };
  const half = match[4]?.toLowerCase();
  return {
    hour: Number(match[2]),
    minute: Number((match[3] ?? '0').replace(/\s/, '')),
    half: half === 'a' || half === 'p' ? half : null,
    fixed: false,
    end,
  };
}

function isHalved(clock: Clock): boolean {
  return clock.fixed || clock.half !== null;
}

function toHour({ hour, fixed }: Clock, half: 'a' | 'p' | null): number {
  if (fixed || half === null || hour > 12) return hour;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function japaneseTime(match: RegExpExecArray, end: number): TimeOfDay | null {
  const hour = match[1] === undefined ? readNumeral(match[3] ?? '') : 12;
  const minute = match[5] === undefined ? readNumeral(match[4] ?? '0') : 30;
  if (hour === null || minute === null) return null;
  const time = clockText(match[2] === '午後' && hour < 12 ? hour + 12 : hour, minute);
  return time === null ? null : { time, timeEnd: null, zone: null, end };
}

function clockText(hour: number, minute: number): string | null {
  if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function matchAt(pattern: RegExp, plain: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(plain);
}
