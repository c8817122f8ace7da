import type { Language } from './source-text.ts';

/** A year, month or day (or season) as EDTF level 1 writes it, with its qualifier taken off. */
interface Moment {
  /** Four characters; `X` stands for an unspecified digit. */
  readonly year: string;
  /** `01`-`12`, `21`-`24` for a season, `XX` for unspecified, null where the date ends with the year. */
  readonly month: string | null;
  readonly day: string | null;
  readonly qualifier: '' | '?' | '~' | '%';
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS: Record<string, { readonly en: string; readonly ja: string }> = {
  '21': { en: 'spring', ja: '春' },
  '22': { en: 'summer', ja: '夏' },
  '23': { en: 'autumn', ja: '秋' },
  '24': { en: 'winter', ja: '冬' },
};

/**
 * Writes a date as a person reads it: `7 September 1956, 9 p.m.` or `1956年9月7日 午後9時`.
 *
 * @param edtf EDTF level 1 (Library of Congress, ISO 8601-2:2019 annex A), as `DocumentDate.edtf`; null gives
 *   `Undated`. An expression this function does not know is returned as it stands, never guessed at.
 * @param time 24-hour `HH:MM` of the start, or null.
 */
export function formatDate(edtf: string | null, time: string | null, language: Language): string {
  if (edtf === null) return language === 'ja' ? '日付なし' : 'Undated';
  const clock = time === null ? '' : formatTime(time, language);
  const [first, second, ...more] = edtf.split('/');
  if (first === undefined || more.length > 0) return edtf;
  return (
    (second === undefined ? formatSingle(first, clock, language) : formatInterval(first, second, clock, language)) ??
    edtf
  );
}

/** `9 p.m.`, `9:30 a.m.`, `noon`, `midnight`; `午後9時30分`. A time it cannot read is returned as it stands. */
export function formatTime(time: string, language: Language): string {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (match === null) return time;
  const hour = Number(match[1]);
  const minute = Number(match[2]);
  if (language === 'ja') {
    if (minute === 0 && hour === 12) return '正午';
    return `${hour < 12 ? '午前' : '午後'}${hour % 12}時${minute === 0 ? '' : `${minute}分`}`;
  }
  if (minute === 0 && hour === 12) return 'noon';
  if (minute === 0 && hour === 0) return 'midnight';
  const onDial = hour % 12 === 0 ? 12 : hour % 12;
  return `${onDial}${minute === 0 ? '' : `:${match[2] ?? ''}`} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}

function formatSingle(edtf: string, clock: string, language: Language): string | null {
  const moment = readMoment(edtf);
  return moment === null ? null : withClock(qualified(moment, language), clock, language);
}

/** `1956-09-07/1956-09-10` -> `7–10 September 1956`; `../1956` -> `until 1956`; `1956/..` -> `from 1956`. */
function formatInterval(start: string, end: string, clock: string, language: Language): string | null {
  const open = (side: string) => side === '' || side === '..';
  if (open(start) && open(end)) return null;
  if (open(start)) {
    const until = formatSingle(end, '', language);
    if (until === null) return null;
    return language === 'ja' ? `${until}まで` : `until ${until}`;
  }
  if (open(end)) {
    const from = formatSingle(start, clock, language);
    if (from === null) return null;
    return language === 'ja' ? `${from}から` : `from ${from}`;
  }
  const a = readMoment(start);
  const b = readMoment(end);
  if (a === null || b === null) return null;
  if (clock === '' && a.qualifier === '' && b.qualifier === '') {
    const short = formatShortInterval(a, b, language);
    if (short !== null) return short;
  }
  const dash = language === 'ja' ? '〜' : ' – ';
  return `${withClock(qualified(a, language), clock, language)}${dash}${qualified(b, language)}`;
}

/** Says a shared year and month once; null where the two share neither. */
function formatShortInterval(a: Moment, b: Moment, language: Language): string | null {
  if (a.year !== b.year || !isKnownMonth(a.month) || !isKnownMonth(b.month)) return null;
  const bothDays = isKnownDay(a.day) && isKnownDay(b.day);
  const sameMonth = a.month === b.month;
  if (!bothDays && (a.day !== null || b.day !== null || sameMonth)) return null;
  if (language === 'ja') {
    const tail = bothDays ? `${sameMonth ? '' : `${Number(b.month)}月`}${Number(b.day)}日` : `${Number(b.month)}月`;
    return `${plain(a, 'ja')}〜${tail}`;
  }
  if (bothDays && sameMonth) return `${Number(a.day)}–${plain(b, 'en')}`;
  const head = `${bothDays ? `${Number(a.day)} ` : ''}${monthName(a.month)}`;
  return `${head}${bothDays ? ' – ' : '–'}${plain(b, 'en')}`;
}

function withClock(date: string, clock: string, language: Language): string {
  if (clock === '') return date;
  return language === 'ja' ? `${date} ${clock}` : `${date}, ${clock}`;
}

/** Reads `1956`, `195X`, `1956-09`, `1956-21`, `1956-09-XX`, `1956-09-07`, each with `?`, `~` or `%` at its end. */
function readMoment(edtf: string): Moment | null {
  const match = /^(\d{4}|\d{3}X)(?:-(0[1-9]|1[0-2]|2[1-4]|XX)(?:-(0[1-9]|[12]\d|3[01]|XX))?)?([?~%]?)$/.exec(edtf);
  if (match === null) return null;
  const [, year = '', month, day, qualifier = ''] = match;
  if (day !== undefined && month !== undefined && (month in SEASONS || (month === 'XX' && day !== 'XX'))) return null;
  return { year, month: month ?? null, day: day ?? null, qualifier: qualifier as Moment['qualifier'] };
}

function qualified(moment: Moment, language: Language): string {
  const words = plain(moment, language);
  const about = moment.qualifier === '~' || moment.qualifier === '%';
  const doubtful = moment.qualifier === '?' || moment.qualifier === '%';
  const approximate = !about ? words : language === 'ja' ? `${words}頃` : `c. ${words}`;
  return doubtful ? `${approximate}${language === 'ja' ? '(?)' : ' (?)'}` : approximate;
}

function plain({ year, month, day }: Moment, language: Language): string {
  const decade = year.endsWith('X');
  if (language === 'ja') {
    const years = decade ? `${year.slice(0, 3)}0年代` : `${Number(year)}年`;
    if (month === null || month === 'XX') return years;
    const season = SEASONS[month];
    if (season !== undefined) return `${years}${season.ja}`;
    return `${years}${Number(month)}月${isKnownDay(day) ? `${Number(day)}日` : ''}`;
  }
  const years = decade ? `${year.slice(0, 3)}0s` : `${Number(year)}`;
  if (month === null || month === 'XX') return years;
  const season = SEASONS[month];
  if (season !== undefined) return `${season.en} ${years}`;
  return `${isKnownDay(day) ? `${Number(day)} ` : ''}${monthName(month)} ${years}`;
}

function isKnownMonth(month: string | null): month is string {
  return month !== null && month !== 'XX' && !(month in SEASONS);
}

function isKnownDay(day: string | null): day is string {
  return day !== null && day !== 'XX';
}

function monthName(month: string): string {
  return MONTHS[Number(month) - 1] ?? month;
}
