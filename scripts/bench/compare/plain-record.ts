/** What a plain script makes of a labelled text. */
export interface PlainRecord {
  readonly title: string;
  /** `1956-10-19`, or as much of it as the date says; '' where there is none. */
  readonly date: string;
  /** The text without the lines of title and date. */
  readonly body: string;
}

const TITLE = /^(?:title|subject):[ \t]*(.+)$/imu;
const DATE = /^date:[ \t]*(.+)$/imu;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_DAY_YEAR = new RegExp(`\\b(${MONTHS.join('|')})[a-z]*\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})\\b`, 'iu');
const YEAR_MONTH_DAY = /\b(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})/u;

/** UTF-8, or Shift_JIS where it is not. */
export function decodePlain(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

export function plainRecord(text: string): PlainRecord {
  return {
    title: TITLE.exec(text)?.[1]?.trim() ?? '',
    date: plainDate(DATE.exec(text)?.[1] ?? ''),
    body: text.replace(TITLE, '').replace(DATE, ''),
  };
}

function plainDate(line: string): string {
  const [, month = '', day = '', year = ''] = MONTH_DAY_YEAR.exec(line) ?? [];
  if (year !== '') return iso(year, MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
  const numbers = YEAR_MONTH_DAY.exec(line);
  if (numbers !== null) return iso(numbers[1] ?? '', Number(numbers[2]), Number(numbers[3]));
  return /\b1[6-9]\d\d\b|\b20\d\d\b/u.exec(line)?.[0] ?? '';
}

function iso(year: string, month: number, day: number): string {
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}
