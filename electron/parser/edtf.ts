/** A calendar day, month or year as a record states it; `scanError` where a letter was read as a digit. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly scanError: boolean;
}

export type Qualifier = '' | '?' | '~';

/** Days of a month in the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * Writes a date as EDTF (ISO 8601-2:2019, level 1), or null where the calendar has no such month.
 * A day that the month has not (`February 30`) leaves month precision, marked uncertain: the record says something,
 * and what it says cannot be a day.
 */
export function toEdtf(date: CalendarDate, qualifier: Qualifier): string | null {
  const { year, month, day } = date;
  if (year < 1000 || year > 2999) return null;
  const mark = qualifier === '' && date.scanError ? '?' : qualifier;
  if (month === null) return `${year}${mark}`;
  if (month < 1 || month > 12) return null;
  const months = `${year}-${String(month).padStart(2, '0')}`;
  if (day === null) return `${months}${mark}`;
  if (day < 1 || day > daysInMonth(year, month)) return `${months}?`;
  return `${months}-${String(day).padStart(2, '0')}${mark}`;
}

/** Writes an interval; an end that does not come after its start (a misprint) leaves the start alone, uncertain. */
export function toInterval(first: CalendarDate, last: CalendarDate, qualifier: Qualifier): string | null {
  const start = toEdtf(first, qualifier);
  const end = toEdtf(last, qualifier);
  if (start === null || end === null) return start ?? end;
  if (start === end) return start;
  if (sortable(first) >= sortable(last)) return toEdtf(first, '?');
  return `${start}/${end}`;
}

/** True where the day exists in the calendar (or no day is stated). */
export function isCalendarDay({ year, month, day }: CalendarDate): boolean {
  return month === null || day === null || (month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month));
}

function sortable({ year, month, day }: CalendarDate): number {
  return year * 10_000 + (month ?? 0) * 100 + (day ?? 0);
}
