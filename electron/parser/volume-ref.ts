import type { Span } from '../../shared/model/span.ts';

/** A volume of an edition, as a reference names it. */
export interface ParsedVolume {
  /** Series, years, volume and part, without pages. */
  readonly span: Span;
  readonly pages: Span | null;
  /** The series is named: `Foreign Relations, 1952–1954, ...`. */
  readonly series: boolean;
  /** Nothing but `Part 2`: of the volume in hand. */
  readonly partOnly: boolean;
}

/** `pp. 1 ff.`, `page 33`, `pp. 2250, 2341, 2362`, `p. 610`; anchored where it is asked for. */
export const PAGES =
  /(?:pp?\.|[Pp]ages?)\s?\d{1,5}(?:\s?[-–—]\s?\d{1,5})?(?:,\s\d{1,5}(?:\s?[-–—]\s?\d{1,5})?(?!\d|\.\d|,\s(?:vol|Part)))*(?:,?\sand\s\d{1,5}(?:[-–—]\d{1,5})?(?!\d))?(?:\sff?\.|\sn\.)?/y;

const YEARS = '\\d{4}(?:\\s?[-–—]\\s?\\d{2,4})?';
const NUMERAL = '(?:[IVXLC]+|\\d{1,3})(?![\\w])';
const VOLUME = `(?:[Vv]ol(?:umes?|s?\\.)\\s(?:${NUMERAL})(?:\\s?[-–]\\s?${NUMERAL}|(?:,|,?\\sand)\\s${NUMERAL}(?!\\s?[-–]\\d))?)`;
const PART = '(?:Parts?\\s(?:\\d|[IVX]+)(?!\\w)(?:(?:,|,?\\sand)\\s\\d(?!\\d))?)';

// Foreign Relations, 1952–1954, vol. XIV, Part 2; Foreign Relations, 1942, China; Foreign Relations, 1916, supp.
const SERIES = new RegExp(
  `(?:Foreign Relations|FRUS)(?: of the United States)?[,:]\\s?${YEARS}` +
    `(?:,\\s(?:(?:The\\s)?[A-Z][\\w’' -]{2,60}?(?=,)))?(?:,\\s${VOLUME})?(?:,\\s${PART}|\\s\\(in\\s\\w+\\svolumes?\\))?(?:,\\s[Ss]upp(?:lement|\\.)(?:\\s\\d)?)?`,
  'y',
);
const VOLUME_ALONE = new RegExp(`[Vv]ol(?:umes?|s?\\.)\\s[IVXLC]+(?!\\w)(?:,\\s${PART})?`, 'y');
const PART_ALONE = new RegExp(PART, 'y');
const PAGES_AFTER = new RegExp(`,?\\s(?=pp?\\.|[Pp]ages?\\s\\d)`, 'y');

/**
 * Reads a volume at `at`, or null where none stands there.
 *
 *     Foreign Relations, 1952–1954, vol. XIV, Part 2, pp. 1 ff.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ span
 *                                                     ^^^^^^^^^ pages
 *     printed in volume VIII
 *                ^^^^^^^^^^^
 */
export function parseVolume(words: string, at: number): ParsedVolume | null {
  const series = matchAt(SERIES, words, at);
  const volume = series ? null : matchAt(VOLUME_ALONE, words, at);
  const part = series || volume ? null : matchAt(PART_ALONE, words, at);
  const found = series ?? volume ?? part;
  if (!found) return null;
  const span = { start: at, end: at + found[0].length };
  const comma = matchAt(PAGES_AFTER, words, span.end);
  const pagesAt = span.end + (comma?.[0].length ?? 0);
  const pages = comma ? matchAt(PAGES, words, pagesAt) : null;
  const pagesSpan = pages ? { start: pagesAt, end: pagesAt + pages[0].length } : null;
  return { span, pages: pagesSpan, series: series !== null, partOnly: part !== null };
}

function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}
