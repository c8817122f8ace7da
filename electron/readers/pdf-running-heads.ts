import type { PdfLine } from './pdf-line.ts';

/** A line at the edge of a page, with its place on it. */
export interface EdgeLine {
  readonly line: PdfLine;
  /** 0 at the head of the page, 1 at its foot. */
  readonly height: number;
}

/** The outermost lines of a page: from the head down, and from the foot up; and what is written across it. */
export interface PageEdges {
  readonly top: readonly EdgeLine[];
  readonly bottom: readonly EdgeLine[];
  readonly across: readonly EdgeLine[];
}

export interface FormeWork {
  readonly type: 'header' | 'footer' | 'page-number' | 'stamp';
  readonly words: string;
  readonly line: PdfLine;
}

export interface PageHeads {
  readonly formeWork: readonly FormeWork[];
  /** The page's number as it is printed on it, or null. */
  readonly number: string | null;
}

/** How many lines deep running heads and feet are looked for. */
const DEEPEST = 3;
/** On how many pages a line has to come again; more in a long document. */
const FEWEST = 2;
const FEWEST_OF_LONG = 3;
const LONG = 12;
/** A head comes again on the next page, or the one after, where left and right pages differ; on this share of its pages. */
const REACH = 2;
const OFTEN = 0.4;
/** A line that is set larger than the text by this is a heading, and no running head. */
const HEADING = 1.12;
/** How far the places of a running head differ from page to page, as a share of the page's height. */
const SAME_HEIGHT = 0.025;
/** How near to the edge of the page they stand, as a share of its height; a number by itself nearer still. */
const MARGIN = 0.17;
const EDGE = 0.12;

const NUMBER = '(\\d{1,4}|[０-９]{1,4}|[一二三四五六七八九十百〇]{1,5}|[ivxlc]{1,7})';
const LONE_NUMBER = new RegExp(
  `^[\\s\\-–—\\[\\]().|•]*(?:page|p\\.)?\\s*${NUMBER}\\s*(?:(?:/|of|／)\\s*\\d{1,4})?\\s*(?:頁|ページ)?[\\s\\-–—\\[\\]().|•]*$`,
  'i',
);
const LONGEST_NUMBER = 40;
const LEADING_NUMBER = /^(\d{1,4})(?=[\s\t]+\D)/;
const TRAILING_NUMBER = /[\s\t](\d{1,4})$/;

/**
 * Tells the running heads and feet and the page numbers of a document from its text: lines at the edge of the page that
 * come again at the same height, whatever their digits; and numbers by themselves at the edge.
 *
 *     228  Foreign Relations, 1955–1957, Volume XXIII
 *     ^^^ number of the page
 */
export function findRunningHeads(pages: readonly PageEdges[], bodySize: number): PageHeads[] {
  const places = placesOf(pages);
  const fewest = pages.length >= LONG ? FEWEST_OF_LONG : FEWEST;
  const isRepeated = (edge: EdgeLine, page: number): boolean => {
    if (edge.line.size > bodySize * HEADING) return false;
    const same = (places.get(keyOf(edge.line)) ?? []).filter(({ height }) => isNear(height, edge.height));
    const numbers = [...new Set(same.map((place) => place.page))];
    const span = (numbers[numbers.length - 1] ?? 0) - (numbers[0] ?? 0) + 1;
    const isClose = numbers.some((other) => other !== page && Math.abs(other - page) <= REACH);
    return isClose && numbers.length >= fewest && numbers.length >= span * OFTEN;
  };
  const offset = usualOffset(pages, isRepeated);
  return pages.map((page, index) => {
    const formeWork: FormeWork[] = [];
    let number: string | null = null;
    const take = (edges: readonly EdgeLine[], type: FormeWork['type']) => {
      for (const edge of edges) {
        const lone = loneNumber(edge, pages.length > 1 && offset !== null ? index + offset : null);
        if (lone === null && !isRepeated(edge, index)) return;
        const words = edge.line.text.replace(/\s+/g, ' ').trim();
        formeWork.push({ type: lone === null ? type : 'page-number', words, line: edge.line });
        number ??= lone ?? numberIn(edge.line, offset === null ? null : index + offset);
      }
    };
    take(edgeLines(page.top), 'header');
    take(edgeLines(page.bottom), 'footer');
    for (const edge of page.across) take([edge], 'stamp');
    return { formeWork, number };
  });
}

interface EdgePlace {
  readonly page: number;
  readonly height: number;
}

/** Where each line at an edge stands, in the order of the pages. */
function placesOf(pages: readonly PageEdges[]): Map<string, EdgePlace[]> {
  const places = new Map<string, EdgePlace[]>();
  for (const [page, edges] of pages.entries()) {
    for (const { line, height } of outermost(edges)) {
      const key = keyOf(line);
      const known = places.get(key);
      if (known === undefined) places.set(key, [{ page, height }]);
      else known.push({ page, height });
    }
  }
  return places;
}

function outermost({ top, bottom, across }: PageEdges): EdgeLine[] {
  return [...edgeLines(top), ...edgeLines(bottom), ...across];
}

function edgeLines(lines: readonly EdgeLine[]): EdgeLine[] {
  return lines.slice(0, DEEPEST).filter(({ height }) => height <= MARGIN || height >= 1 - MARGIN);
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME_HEIGHT;
}

/** A line without its digits, so that `228 Foreign Relations` and `230 Foreign Relations` are one. */
function keyOf({ text }: PdfLine): string {
  return text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
}

/** A number by itself: `228`, `- 4 -`, `Page 3 of 10`, `3/10`, or null. */
function loneNumberOf(words: string): string | null {
  return words.length > LONGEST_NUMBER ? null : (LONE_NUMBER.exec(words.trim())?.[1] ?? null);
}

/** Numbers that a line at the edge may show: one by itself, in a cell of its own, or at either end. */
function numbersOf({ text }: PdfLine): string[] {
  const cells = text.split('\t').flatMap((cell) => loneNumberOf(cell) ?? []);
  return [...cells, ...[LEADING_NUMBER, TRAILING_NUMBER].flatMap((pattern) => pattern.exec(text)?.[1] ?? [])];
}

/** What the printed numbers count from: printed number less the page's index, as most pages have it; null where none agree. */
function usualOffset(
  pages: readonly PageEdges[],
  isRepeated: (edge: EdgeLine, page: number) => boolean,
): number | null {
  const counts = new Map<number, number>();
  for (const [index, edges] of pages.entries()) {
    const own = outermost(edges)
      .filter((edge) => isRepeated(edge, index) || (isAtEdge(edge) && loneNumberOf(edge.line.text) !== null))
      .flatMap(({ line }) => numbersOf(line).map((number) => (valueOf(number) ?? Number.NaN) - index));
    for (const offset of new Set(own.filter((value) => !Number.isNaN(value))))
      counts.set(offset, (counts.get(offset) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] >= FEWEST ? most[0] : null;
}

/** @param expected the number that the page should have, where the document's pages are numbered in order */
function loneNumber(edge: EdgeLine, expected: number | null): string | null {
  const number = loneNumberOf(edge.line.text);
  if (number === null || !isAtEdge(edge)) return null;
  // A letter or a kanji by itself may be a heading: only its turn tells.
  if (expected === null) return /^[0-9０-９]+$/.test(number) ? number : null;
  return valueOf(number) === expected ? number : null;
}

function numberIn(line: PdfLine, expected: number | null): string | null {
  if (expected === null) return null;
  return numbersOf(line).find((number) => valueOf(number) === expected) ?? null;
}

function isAtEdge({ height }: EdgeLine): boolean {
  return height <= EDGE || height >= 1 - EDGE;
}

const KANJI = '〇一二三四五六七八九';
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a page number; null where it is not written in figures that are read here. */
function valueOf(number: string): number | null {
  const digits = number
    .replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(KANJI.indexOf(digit)));
  if (/^\d+$/.test(digits)) return Number(digits);
  if (!/^[ivxlc]+$/i.test(number)) return null;
  const values = [...number.toLowerCase()].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
