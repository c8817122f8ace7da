import type { DocumentSummary } from '../../shared/library/summary.ts';

/** A stretch of time and the records listed in it. */
export interface DateBin {
  /** `1956`, `March 1956`, `1950–1959`. */
  readonly label: string;
  /** Position of its first record in the list; where the bin is empty, of the next one. */
  readonly first: number;
  readonly count: number;
}

/** Widths that a reader of dates expects, in months. */
const WIDTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200];
/** As many bars as a narrow column can show. */
const MOST = 40;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/**
 * Counts dated records in equal stretches of time, from the first to the last. A date without a month counts at the
 * beginning of its year, where the list has it too.
 * @param records oldest first, undated ones at the end
 */
export function dateBins(records: readonly DocumentSummary[]): DateBin[] {
  const months = records.map(monthOf);
  const dated = months.filter((month) => month !== null);
  if (dated.length === 0) return [];
  const low = dated.reduce((a, b) => Math.min(a, b));
  const high = dated.reduce((a, b) => Math.max(a, b));
  const width = WIDTHS.find((months) => binOf(high, months) - binOf(low, months) < MOST) ?? WIDTHS.at(-1) ?? 1;
  const start = binOf(low, width);
  const counts = new Array<number>(binOf(high, width) - start + 1).fill(0);
  const firsts = new Array<number | null>(counts.length).fill(null);
  months.forEach((month, position) => {
    if (month === null) return;
    const bin = binOf(month, width) - start;
    counts[bin] = (counts[bin] ?? 0) + 1;
    firsts[bin] ??= position;
  });
  let next = Math.max(0, dated.length - 1);
  const bins = counts.map((count, bin) => ({ label: labelOf((start + bin) * width, width), first: 0, count }));
  for (let bin = bins.length - 1; bin >= 0; bin -= 1) {
    next = firsts[bin] ?? next;
    const one = bins[bin];
    if (one !== undefined) one.first = next;
  }
  return bins;
}

function binOf(month: number, width: number): number {
  return Math.floor(month / width);
}

/** Months since the year 0, or null where the date names no year. */
function monthOf(record: DocumentSummary): number | null {
  // 1956-09-07   ../1957-02   195X   1956-21 (a season, which has no month)
  // ^^^^ ^^         ^^^^ ^^   ^^^^   ^^^^
  const found = /(\d{3}[\dX])(?:-(0[1-9]|1[0-2]))?/.exec(record.date ?? '');
  if (found === null) return null;
  return Number((found[1] ?? '').replace('X', '0')) * 12 + Number(found[2] ?? '1') - 1;
}

function labelOf(month: number, width: number): string {
  const year = Math.floor(month / 12);
  if (width === 12) return String(year);
  if (width > 12) return `${year}–${year + width / 12 - 1}`;
  const first = MONTHS[month % 12] ?? '';
  return width === 1 ? `${first} ${year}` : `${first}–${MONTHS[(month % 12) + width - 1] ?? ''} ${year}`;
}
