/** Days from `from` to `to`, both included, as `yyyymmdd`: 19560901 to 19560930. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** Earlier and later than any day of a record. */
export const FIRST_DAY = 1;
export const LAST_DAY = 9999_12_31;

/** First year of each era, less one: Shōwa 31 is 1925 + 31. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1867, 大正: 1911, 昭和: 1925, 平成: 1988, 令和: 2018 };

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const JAPANESE = /^(?:(明治|大正|昭和|平成|令和)(\d{1,2}|元)|(\d{4}))年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/;

/**
 * Reads a date or a range of dates as a query gives it; null where it is none.
 *
 *     1956   1956-09   1956-09-07   昭和31年9月7日   1956年9月   1955..1957   ..1956-08   1956-09-07..
 */
export function readDays(words: string): DayRange | null {
  const plain = words.normalize('NFKC');
  const range = /^(.*?)\.\.(.*)$/su.exec(plain);
  if (range === null) return readDate(plain);
  const [from, to] = [range[1] ?? '', range[2] ?? ''];
  const first = from === '' ? { from: FIRST_DAY, to: FIRST_DAY } : readDate(from);
  const last = to === '' ? { from: LAST_DAY, to: LAST_DAY } : readDate(to);
  if (first === null || last === null || (from === '' && to === '') || first.from > last.to) return null;
  return { from: first.from, to: last.to };
}

/** True for what is a date wherever it stands in a query: `1956` is a word, `1956-09` and 昭和31年 are dates. */
export function isPlainlyDate(words: string): boolean {
  const plain = words.normalize('NFKC');
  return /^\d{4}-\d{2}(?:-\d{2})?$|\.\.|^(?:明治|大正|昭和|平成|令和)/u.test(plain) && readDays(plain) !== null;
}

function readDate(words: string): DayRange | null {
  const iso = ISO.exec(words);
  if (iso !== null) return days(Number(iso[1]), iso[2], iso[3]);
  const japanese = JAPANESE.exec(words);
  if (japanese === null) return null;
  const [, era, yearOfEra, year, month, day] = japanese;
  const counted = yearOfEra === '元' ? 1 : Number(yearOfEra);
  return days(era === undefined ? Number(year) : (ERAS[era] ?? 0) + counted, month, day);
}

/** The days of a year, a month or one day; null where there is no such month or day. */
function days(year: number, month: string | undefined, day: string | undefined): DayRange | null {
  if (month === undefined) return { from: year * 10_000 + 101, to: year * 10_000 + 1231 };
  const first = year * 10_000 + Number(month) * 100;
  const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return { from: first + 1, to: first + last };
  return Number(day) >= 1 && Number(day) <= last ? { from: first + Number(day), to: first + Number(day) } : null;
}

/**
 * The days that a record's date covers; null where it has none that can be read. EDTF levels 0 and 1: `1956`,
 * `1956-09`, `1956-09-07`, qualified (`1956?`), with unspecified digits (`195X`, `1956-XX`), intervals (`A/B`).
 */
export function daysOfEdtf(edtf: string): (DayRange & { readonly interval: boolean }) | null {
  const [begin, end] = edtf.split('/');
  const first = daysOfOne(begin ?? '');
  if (end === undefined) return first && { ...first, interval: false };
  const last = daysOfOne(end);
  const open = { from: first?.from ?? FIRST_DAY, to: last?.to ?? LAST_DAY, interval: true };
  return first === null && last === null ? null : open;
}

function daysOfOne(edtf: string): DayRange | null {
  const match = /^(\d[\dX]{3})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(edtf);
  const [, year, month, day] = match ?? [];
  if (year === undefined) return null;
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (first !== last) return { from: first * 10_000 + 101, to: last * 10_000 + 1231 };
  const known = (part: string | undefined): string | undefined => (part?.includes('X') === true ? undefined : part);
  // Months above 12 are seasons and quarters, which name no days.
  return (
    days(first, known(month), known(month) === undefined ? undefined : known(day)) ?? days(first, undefined, undefined)
  );
}
