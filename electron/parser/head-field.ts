import { trimSpan, type Span } from '../../shared/model/span.ts';
import { parseDate, type ParsedDate } from './date.ts';
import type { ParsedDateline } from './dateline.ts';
import { commaPieces, isPlaceName, trimPlace } from './place.ts';
import { parseTimeOfDay, type TimeOfDay } from './time-of-day.ts';

/** A labelled line of the head of a typed record. */
export type HeadField =
  | { readonly kind: 'dateline'; readonly dateline: ParsedDateline }
  | { readonly kind: 'time'; readonly time: Pick<TimeOfDay, 'time' | 'timeEnd' | 'zone'> };

const LABEL =
  /^(?:(date)|(date (?:and|&) (?:place|time)|(?:time|place) (?:and|&) date)|(place|location)|(time))\s*:\s*/i;
const LONGEST = 200;

/**
 * Reads the date, the place and the time where the form of a memorandum gives each a line of its own, with its label.
 *
 *     DATE: September 7, 1956       PLACE: The Secretary's Office, Washington       TIME: 9 p.m.
 *           ^^^^^^^^^^^^^^^^^ date         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ place            ^^^^^^ time
 */
export function readHeadField(text: string, line: Span): HeadField | null {
  if (line.end - line.start > LONGEST) return null;
  const label = LABEL.exec(text.slice(line.start, line.end));
  if (label === null) return null;
  const value = trimSpan(text, { start: line.start + label[0].length, end: line.end });
  if (value.start >= value.end) return null;
  if (label[4] !== undefined) {
    const time = parseTimeOfDay(text.slice(value.start, value.end), 0);
    return time === null ? null : { kind: 'time', time };
  }
  if (label[3] !== undefined) {
    const place = trimPlace(text, value);
    if (!commaPieces(text, place).every((piece) => isPlaceName(text.slice(piece.start, piece.end)))) return null;
    return { kind: 'dateline', dateline: { span: line, place, date: null } };
  }
  const date = parseDate(text, value);
  return date === null ? null : { kind: 'dateline', dateline: { span: line, place: null, date } };
}

/** Gives the date above a time of day that stands on a line of its own. */
export function timed(datelines: readonly ParsedDateline[], given: HeadField & { kind: 'time' }): ParsedDateline[] {
  const { time, timeEnd, zone } = given.time;
  const last = datelines.findLastIndex(({ date }) => date !== null && date.time === null);
  return datelines.map((dateline, index) => {
    if (index !== last || dateline.date === null) return dateline;
    const date: ParsedDate = { ...dateline.date, time, timeEnd, zone };
    return { ...dateline, date };
  });
}
