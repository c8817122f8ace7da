import type { SourceElement } from '../../shared/model/source-text.ts';
import type { ParsedDate } from './date.ts';

/** ISO 8601 as TEI's dating attributes have it: a year, month or day, with a time of day and a zone. */
const ISO = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/;

/** A day (or month, or year) with the time of day and the zone that are stated with it. */
export interface Moment {
  readonly edtf: string;
  readonly time: string | null;
  readonly zone: string | null;
}

/**
 * Reads the date that a format states by attributes; null where it states none, or one that no calendar has.
 *
 *     <date when="1956-09-07T21:00:00">September 7, 1956, 9 p.m.</date>
 *                 ^^^^^^^^^^ edtf     ^^^^^ time
 *     <date from="1957-01-18T09:00:00-05:00" to="1957-01-18T10:50:00-05:00">     one day, two times
 *     <date notBefore="1958-06-01" notAfter="1958-06-30">undated</date>          an interval
 */
export function statedDate({ span, attributes }: SourceElement): ParsedDate | null {
  const { when, from, to, notBefore, notAfter } = attributes;
  const first = statedMoment(when ?? from ?? notBefore);
  const last = when === undefined ? statedMoment(to ?? notAfter) : null;
  const stated = { span, scanError: false };
  if (first === null) {
    return last === null ? null : { edtf: `../${last.edtf}`, time: null, timeEnd: null, zone: null, ...stated };
  }
  const { time, zone } = first;
  if (last === null) {
    const open = when === undefined ? `${first.edtf}/..` : first.edtf;
    return { edtf: open, time, timeEnd: null, zone, ...stated };
  }
  // Editors give the bounds of an undated record to the second; they are no times of day that it states.
  if (from === undefined) {
    const edtf = first.edtf === last.edtf ? first.edtf : `${first.edtf}/${last.edtf}`;
    return { edtf, time: null, timeEnd: null, zone: null, ...stated };
  }
  if (first.edtf === last.edtf) return { edtf: first.edtf, time, timeEnd: last.time, zone, ...stated };
  return { edtf: `${first.edtf}/${last.edtf}`, time, timeEnd: last.time, zone, ...stated };
}

/** Reads `<time from="16:40:00" to="18:30:00">`, which stands beside a date. */
export function statedTime({
  attributes,
}: SourceElement): { readonly time: string; readonly timeEnd: string | null } | null {
  const clock = (value: string | undefined) => /^([01]\d|2[0-3]):[0-5]\d/.exec(value ?? '')?.[0] ?? null;
  const time = clock(attributes.when ?? attributes.from);
  return time === null ? null : { time, timeEnd: clock(attributes.to) };
}

/** Reads one dating attribute; null for none, and for a day that no calendar has. */
export function statedMoment(value: string | undefined): Moment | null {
  const match = ISO.exec(value?.trim() ?? '');
  if (match === null) return null;
  const [, year = '', month, day, time, zone] = match;
  if (month !== undefined && !(Number(month) >= 1 && Number(month) <= 12)) return null;
  const days = month === undefined ? 31 : new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day !== undefined && !(Number(day) >= 1 && Number(day) <= days)) return null;
  const edtf = [year, month, day].filter((part) => part !== undefined).join('-');
  return { edtf, time: time ?? null, zone: zone ?? null };
}
