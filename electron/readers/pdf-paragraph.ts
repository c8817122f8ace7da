import type { PdfLine } from './pdf-line.ts';

/** Lines that are read on without a stop. */
export interface PdfParagraph {
  readonly lines: PdfLine[];
  /** What parts it from the paragraph above: a line end where the page shows no more than that. */
  readonly before: '\n' | '\n\n';
  /** True where its first line is set in from the others. */
  readonly isIndented: boolean;
}

/** The measure of a column: where its lines begin and may end, and how far apart they are. */
export interface Measure {
  readonly left: number;
  readonly right: number;
  /** Distance of base lines, in the size of the characters. */
  readonly leading: number;
  /** The size of most lines, and whether those that go on end on one edge. */
  readonly size: number;
  readonly isJustified: boolean;
}

/** All in the size of the characters. */
const INDENT = 0.7;
const CENTRED = 1;
const SHORT = 0.9;
/** A distance of lines, in their usual distance, that shows a gap. */
const GAP = 1.3;
/** Sizes that differ by this share are of two paragraphs. */
const OTHER_SIZE = 0.1;

/**
 * Splits the lines of a column into paragraphs: by wider gaps, by lines that are set in or out, by another size, and where
 * a line ends so early that the first word of the next one would have had room on it.
 */
export function splitParagraphs(
  lines: readonly PdfLine[],
  measure: Measure,
  startsAnew: (line: PdfLine) => boolean = () => false,
): PdfParagraph[] {
  const paragraphs: PdfParagraph[] = [];
  for (const [index, line] of lines.entries()) {
    const own = paragraphs[paragraphs.length - 1];
    const isIndented = line.u - measure.left > INDENT * line.size;
    const step = own === undefined ? 'paragraph' : stepTo(own, line, lines[index + 1] ?? null, measure);
    if (own === undefined || step === 'paragraph' || startsAnew(line))
      paragraphs.push({ lines: [line], before: '\n\n', isIndented });
    else if (step === 'line') paragraphs.push({ lines: [line], before: '\n', isIndented });
    else own.lines.push(line);
  }
  return paragraphs;
}

/** What an item of a list begins with; a bullet is always the beginning of one. */
const LABELLED = /^(?:[•●○▪◦‣–—-]|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)])\s/;
const BULLET = /^[•●○▪◦‣]\s/;

type Step = 'goes-on' | 'line' | 'paragraph';

function stepTo({ lines }: PdfParagraph, line: PdfLine, next: PdfLine | null, measure: Measure): Step {
  const last = lines[lines.length - 1] as PdfLine;
  const size = Math.max(last.size, line.size);
  if (Math.abs(last.size - line.size) > OTHER_SIZE * size) return 'paragraph';
  if (BULLET.test(line.text)) return 'paragraph';
  if (line.v - last.v > GAP * measure.leading * size) return 'paragraph';
  if (last.text.includes('\t') || line.text.includes('\t')) return 'line';
  const ends = endsEarly(last, line, measure);
  if (isCentred(line, measure) && (isCentred(last, measure) || !ends)) return ends ? 'line' : 'goes-on';
  const moved = line.u - last.u;
  if (moved > INDENT * size) {
    // Hanging: the first line of an item stands out, and those below it stand on one edge.
    const isEdge = next !== null && Math.abs(next.u - line.u) < INDENT * size;
    const hangs = lines.length === 1 && !ends && (isEdge || LABELLED.test(last.text));
    return hangs ? 'goes-on' : 'paragraph';
  }
  if (moved < -INDENT * size && (lines.length > 1 || ends)) return 'paragraph';
  if (ends && line.u - measure.left > INDENT * size) return 'paragraph';
  return ends ? 'line' : 'goes-on';
}

/**
 * True where the first word of `next` would have had room at the end of `line`. In a justified column a line that is short
 * at all ends something, where the next one is set in.
 */
export function endsEarly(line: PdfLine, next: PdfLine, measure: Measure): boolean {
  const { right, left, size } = measure;
  const isText = Math.abs(line.size - size) <= OTHER_SIZE * size;
  const isSetIn = next.u - left > INDENT * next.size;
  if (measure.isJustified && isText && isSetIn) return right - line.end > SHORT * line.size;
  const word = /^\S+/.exec(next.text)?.[0] ?? '';
  const isWide = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/.test(word);
  const width = (next.end - next.u) / Math.max(1, next.text.length);
  const room = isWide ? 2 * next.size : width * (word.length + 1) + 0.5 * next.size;
  return right - line.end > room;
}

function isCentred({ u, end, size }: PdfLine, { left, right }: Measure): boolean {
  const isSetIn = u - left > CENTRED * size && right - end > CENTRED * size;
  return isSetIn && Math.abs(u - left - (right - end)) < 2 * CENTRED * size;
}

/** Where most lines begin, to two points; the leftmost of those that are as many. */
export function usualLeft(lines: readonly PdfLine[]): number {
  const starts = new Map<number, { count: number; u: number }>();
  for (const { u } of lines) {
    const step = Math.round(u / 2);
    const known = starts.get(step);
    if (known === undefined) starts.set(step, { count: 1, u });
    else known.count += 1;
  }
  const sorted = [...starts.values()].sort((a, b) => b.count - a.count || a.u - b.u);
  const [most] = sorted;
  if (most === undefined) return 0;
  // Text that is set in throughout has its first lines further left: a third of the lines there is an edge too.
  const outer = sorted.filter(({ count, u }) => u < most.u && count * 3 >= most.count);
  return Math.min(most.u, ...outer.map(({ u }) => u));
}

/** On how many lines in a hundred a column ends on one edge where it is justified; last lines of paragraphs are not. */
const JUSTIFIED = 0.55;
const ON_EDGE = 0.35;

/** True where most lines end on the right edge. */
export function isJustified(lines: readonly PdfLine[], right: number): boolean {
  const full = lines.filter(({ end, size }) => right - end <= ON_EDGE * size).length;
  return lines.length >= 4 && full >= lines.length * JUSTIFIED;
}

/** The usual distance of base lines in the size of the characters; `otherwise` where no two lines tell. */
export function usualLeading(lines: readonly PdfLine[], otherwise: number): number {
  const distances: number[] = [];
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (above === undefined || Math.abs(above.size - line.size) > OTHER_SIZE * line.size) continue;
    const distance = (line.v - above.v) / line.size;
    if (distance > 0.8 && distance < 2.5) distances.push(distance);
  }
  distances.sort((a, b) => a - b);
  return distances[distances.length >> 1] ?? otherwise;
}
