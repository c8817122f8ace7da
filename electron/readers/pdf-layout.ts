import { readingOrder, type Region } from './pdf-columns.ts';
import { KnownWords } from './pdf-hyphen.ts';
import { lineOf, mainSize } from './pdf-line.ts';
import { PdfNotes, type PdfNote } from './pdf-notes.ts';
import {
  endsEarly,
  isJustified,
  splitParagraphs,
  usualLeading,
  usualLeft,
  type Measure,
  type PdfParagraph,
} from './pdf-paragraph.ts';
import type { Row } from './pdf-row.ts';
import { findRunningHeads, type EdgeLine, type FormeWork, type PageEdges } from './pdf-running-heads.ts';

/** A page with its characters gathered into rows. */
export interface PdfPageRows {
  readonly rows: readonly Row[];
  /** What is written in other directions than most of the page. */
  readonly others: readonly EdgeLine[];
  /** The place of a row on the page: 0 at its head, 1 at its foot; null for vertical writing, which has no rows. */
  readonly heightOf: ((row: Row) => number) | null;
  /** The number that the file gives the page, where it names its pages. */
  readonly label: string | null;
  /** True where some of the page could not be read. */
  readonly isDamaged: boolean;
}

/** A paragraph, or the rest of one that the column before began. */
export interface PdfBlock extends PdfParagraph {
  readonly goesOn: boolean;
  readonly isHead: boolean;
}

export interface PdfPageText {
  readonly blocks: readonly PdfBlock[];
  readonly formeWork: readonly FormeWork[];
  readonly number: string | null;
  /** Why words of the page may be missing. */
  readonly missing: 'no-text-layer' | 'damaged' | null;
}

export interface PdfText {
  readonly pages: readonly PdfPageText[];
  readonly notes: readonly PdfNote[];
  readonly words: KnownWords;
}

const USUAL_LEADING = 1.2;
/** A line that is set larger than the text by this is a heading. */
const HEAD = 1.12;
/** A column needs this many lines to tell the measure of the document. */
const TELLING = 8;
/** A share of paragraphs that are set in, from which on a line that is not set in goes on with one. */
const INDENTED = 0.3;

/** Lays out the pages of a document: running heads apart, columns in order, footnotes taken off, lines put into paragraphs. */
export function layOut(pages: readonly PdfPageRows[]): PdfText {
  const everything = pages.flatMap(({ rows }) => rows.flatMap(({ segments }) => segments.flatMap(({ runs }) => runs)));
  const heads = findRunningHeads(pages.map(edgesOf), mainSize(everything));
  const words = new KnownWords();
  const columns = pages.map(({ rows }, index) => {
    const away = new Set((heads[index]?.formeWork ?? []).map(({ line }) => line.v));
    const regions = readingOrder(rows.filter((row) => !away.has(row.v)));
    for (const { lines } of regions) for (const { text } of lines) words.add(text);
    return regions;
  });
  const lines = columns.flat().flatMap((region) => region.lines);
  const bodySize = mainSize(lines);
  const leading = usualLeading(lines, USUAL_LEADING);
  const width = usualWidth(columns.flat());
  const notes = new PdfNotes(bodySize);
  const drafts = columns.map((regions, index) =>
    regions.map((region) => {
      const measure = measureOf(region, leading, width);
      const body = notes.take(region.lines, index + 1, measure);
      return { measure, paragraphs: splitParagraphs(body, measure) };
    }),
  );
  const all = drafts.flat().flatMap(({ paragraphs }) => paragraphs.filter((one) => one.lines.length > 1));
  const isIndented = all.filter((one) => one.isIndented).length > all.length * INDENTED;
  let above: { paragraph: PdfParagraph; measure: Measure } | null = null;
  const laidOut = pages.map((page, index): PdfPageText => {
    const blocks: PdfBlock[] = [];
    for (const { paragraphs, measure } of drafts[index] ?? []) {
      for (const [at, paragraph] of paragraphs.entries()) {
        const isHead = (paragraph.lines[0]?.size ?? 0) > bodySize * HEAD;
        const goesOn: boolean = at === 0 && above !== null && goesOnFrom(above, paragraph, isIndented);
        blocks.push({ ...paragraph, isHead, goesOn });
        above = { paragraph, measure };
      }
    }
    const { formeWork = [], number = null } = heads[index] ?? {};
    const taken = new Set(formeWork.map(({ line }) => line));
    for (const { line } of page.others)
      if (!taken.has(line))
        blocks.push({ lines: [line], before: '\n\n', isIndented: false, isHead: false, goesOn: false });
    const hasText = page.rows.length > 0 || page.others.length > 0;
    const missing = page.isDamaged ? 'damaged' : hasText ? null : 'no-text-layer';
    return { blocks, formeWork, number: number ?? page.label, missing };
  });
  return { pages: laidOut, notes: notes.notes, words };
}

function edgesOf({ rows, others, heightOf }: PdfPageRows): PageEdges {
  if (heightOf === null) {
    const upright = [...others].sort((a, b) => a.height - b.height);
    return {
      top: upright.filter(({ height }) => height < 0.5),
      bottom: upright.filter(({ height }) => height >= 0.5).reverse(),
      across: [],
    };
  }
  const edges = rows.map((row): EdgeLine => ({ line: lineOf(row, row.segments), height: heightOf(row) }));
  return {
    top: edges.filter(({ height }) => height < 0.5),
    bottom: edges.filter(({ height }) => height >= 0.5).reverse(),
    across: others,
  };
}

/** The width of most columns that are long enough to tell; 0 where none is. */
function usualWidth(regions: readonly Region[]): number {
  const widths = regions
    .filter(({ lines, isColumn }) => !isColumn && lines.length >= TELLING)
    .map(({ left, right }) => right - left)
    .sort((a, b) => a - b);
  return widths[widths.length >> 1] ?? 0;
}

function measureOf({ lines, left, right, isColumn }: Region, leading: number, width: number): Measure {
  const isTelling = lines.length >= TELLING || isColumn;
  return {
    left: lines.length >= TELLING ? usualLeft(lines) : left,
    right: isTelling ? right : Math.max(right, left + width),
    leading: usualLeading(lines, leading),
    size: mainSize(lines),
    isJustified: isJustified(lines, right),
  };
}

/**
 * Says whether a paragraph goes on in the next column or on the next page: its last line is full, and what comes is set as
 * it is and not set in; where paragraphs are told apart by gaps only, it must not end a sentence either.
 */
function goesOnFrom(
  { paragraph, measure }: { paragraph: PdfParagraph; measure: Measure },
  next: PdfParagraph,
  isIndented: boolean,
): boolean {
  const last = paragraph.lines[paragraph.lines.length - 1];
  const first = next.lines[0];
  if (last === undefined || first === undefined || next.isIndented) return false;
  if (Math.abs(last.size - first.size) > 0.1 * last.size || endsEarly(last, first, measure)) return false;
  const endsSentence = /[.!?:。！？」』][”"’')\]]?$/.test(last.text);
  return !endsSentence || isIndented;
}
