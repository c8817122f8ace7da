import type { Span } from '../../shared/model/span.ts';

/** The label that a paragraph begins with. */
export interface PointLabel {
  readonly kind: 'point' | 'list-item';
  readonly label: Span;
  /** Offset of the first word after it. */
  readonly from: number;
  /** `(a)`, `a.`, `1.`, ...: labels of one shape count on from each other. */
  readonly shape: string;
  /** 1 for `a`, `I` or `1`; null for a bullet. */
  readonly ordinal: number | null;
}

interface Shape {
  readonly name: string;
  readonly pattern: RegExp;
  readonly ordinal: (label: string) => number;
}

const KANJI = '一二三四五六七八九十';
const IROHA = 'イロハニホヘトチリヌ';

const SHAPES: readonly Shape[] = [
  { name: '(a)', pattern: /^\(([a-z])\)\s*/, ordinal: letter },
  { name: '(A)', pattern: /^\(([A-Z])\)\s*/, ordinal: letter },
  { name: '(1)', pattern: /^[(（]([0-9０-９]{1,2})[)）]\s*/, ordinal: digits },
  { name: '(i)', pattern: /^\(([ivx]{2,5})\)\s*/, ordinal: roman },
  { name: '(I)', pattern: /^\(([IVX]{2,5})\)\s*/, ordinal: roman },
  { name: '1.', pattern: /^([0-9]{1,3})\\?\.\s+/, ordinal: digits },
  { name: '1)', pattern: /^([0-9]{1,3})\)\s+/, ordinal: digits },
  { name: '1．', pattern: /^([0-9０-９]{1,3})[．、.,]\s*(?=[^\s\d])/, ordinal: digits },
  { name: 'a.', pattern: /^([a-z])\.\s+/, ordinal: letter },
  { name: 'a)', pattern: /^([a-z])\)\s+/, ordinal: letter },
  { name: 'A.', pattern: /^([A-Z])\.\s+/, ordinal: letter },
  { name: 'I.', pattern: /^([IVX]{1,5})\.\s+/, ordinal: roman },
  { name: '一、', pattern: /^([一二三四五六七八九十]{1,3})[、．,]\s*/, ordinal: kanji },
  { name: '一 ', pattern: /^([一二三四五六七八九十]{1,3})[ \u3000]+(?=\S)/, ordinal: kanji },
  { name: '（一）', pattern: /^[(（]([一二三四五六七八九十]{1,3})[)）]\s*/, ordinal: kanji },
  { name: '第一条', pattern: /^(第[一二三四五六七八九十百0-9０-９]{1,5}[条條])\s*/, ordinal: kanji },
  { name: '第一、', pattern: /^(第[一二三四五六七八九十]{1,3})[、,\u3000 ]\s*/, ordinal: kanji },
  { name: '①', pattern: /^([①-⑳])\s*/, ordinal: digits },
  // A blank parts figure and words; a figure with its unit (`3 月`, `2 人`) is no label.
  {
    name: '1 ',
    pattern:
      /^([0-9０-９]{1,2})[ \u3000]+(?![年月時分秒回人名件カヵか箇個億万千百円％%号頁級]|日(?!本))(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『])/u,
    ordinal: digits,
  },
  { name: '(イ)', pattern: /^[(（]([イロハニホヘトチリヌ])[)）]\s*/, ordinal: (label) => IROHA.indexOf(label) + 1 },
];

const BULLET = /^(?:[•·▪◦○●■‣]\s*|[*—–-]\s+|--\s*|-(?=\p{Lu}\p{Ll}))/u;

/**
 * Reads the label of a point or a list item.
 *
 *     (a) The Government of the United States       • The Secretary       一、日本国は
 *     ^^^                                           ^                     ^^
 *     第一条 両国は           1 日本国と                （一）日本国は
 *     ^^^                    ^                        ^^^^
 */
export function readPointLabel(text: string, span: Span): PointLabel | null {
  const words = text.slice(span.start, Math.min(span.end, span.start + 24));
  const bullet = BULLET.exec(words);
  if (bullet !== null && span.start + bullet[0].length < span.end) {
    return labelOf('list-item', span.start, bullet[0], '•', null);
  }
  for (const { name, pattern, ordinal } of SHAPES) {
    const match = pattern.exec(words);
    if (match === null || span.start + match[0].length >= span.end) continue;
    return labelOf('point', span.start, match[0], name, ordinal(match[1] ?? ''));
  }
  return null;
}

/** Shape and ordinal of a label that a word processor computes: `(a)`, `1.`; null for one of no known shape (`1.1`). */
export function seriesOfComputed(label: string): Pick<PointLabel, 'shape' | 'ordinal'> | null {
  const words = `${label} \u2026`;
  return readPointLabel(words, { start: 0, end: words.length });
}

function labelOf(
  kind: PointLabel['kind'],
  start: number,
  matched: string,
  shape: string,
  ordinal: number | null,
): PointLabel {
  return {
    kind,
    label: { start, end: start + matched.trimEnd().length },
    from: start + matched.length,
    shape,
    ordinal,
  };
}

/**
 * Keeps the labels that a series bears out. `A.` and `I.` may be initials (`J. Owen Zurhellen`), so they count only as the
 * first of a series or right after the one before.
 */
export function confirmLabels(labels: readonly (PointLabel | null)[]): (PointLabel | null)[] {
  const next = new Map<string, number>();
  const counts = new Map<string, Set<number>>();
  for (const label of labels) {
    if (label === null || label.ordinal === null) continue;
    const seen = counts.get(label.shape) ?? new Set<number>();
    counts.set(label.shape, seen.add(label.ordinal));
  }
  const hasRoman = counts.get('I.')?.has(2) === true;
  return labels.map((found) => {
    const label = hasRoman ? asRoman(found) : found;
    if (label === null || label.ordinal === null || (label.shape !== 'A.' && label.shape !== 'I.')) return label;
    const series = counts.get(label.shape);
    const expected = next.get(label.shape);
    const isFirst = label.ordinal === 1 && series?.has(2) === true;
    if (!isFirst && label.ordinal !== expected) return null;
    next.set(label.shape, label.ordinal + 1);
    return label;
  });
}

/** `I.` reads as the ninth letter until the series shows that it is the first numeral. */
function asRoman(label: PointLabel | null): PointLabel | null {
  const numerals = new Map([
    [9, 1],
    [22, 5],
    [24, 10],
  ]);
  const ordinal = label?.shape === 'A.' ? numerals.get(label.ordinal ?? 0) : undefined;
  return label === null || ordinal === undefined ? label : { ...label, shape: 'I.', ordinal };
}

function letter(label: string): number {
  return label.toLowerCase().charCodeAt(0) - 96;
}

function digits(label: string): number {
  return Number(label.normalize('NFKC'));
}

function roman(label: string): number {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let total = 0;
  const letters = [...label.toUpperCase()].map((sign) => values[sign] ?? 0);
  for (const [index, value] of letters.entries()) total += value < (letters[index + 1] ?? 0) ? -value : value;
  return total;
}

/** Counts the kanji numerals up to 99, which is enough to see whether one label follows another. */
function kanji(label: string): number {
  const numeral = label.replace(/[第条條]/g, '').normalize('NFKC');
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const ten = numeral.indexOf('十');
  const unit = (sign: string | undefined): number => (sign === undefined || sign === '' ? 0 : KANJI.indexOf(sign) + 1);
  if (ten < 0) return unit(numeral[0]);
  return (ten === 0 ? 1 : unit(numeral[0])) * 10 + unit(numeral[ten + 1]);
}
