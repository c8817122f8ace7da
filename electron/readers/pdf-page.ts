import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PLAIN_FONT, readFontStyle, type FontStyle } from './pdf-font.ts';

/** Characters that the page sets in one go, upright as the page is looked at. Points; y runs down from the top. */
export interface GlyphRun {
  readonly text: string;
  /** Where the base line of its first character begins. */
  readonly x: number;
  readonly y: number;
  /** Direction in which the line runs, of length 1: (1, 0) is to the right. */
  readonly dx: number;
  readonly dy: number;
  /** How far it reaches along its line. */
  readonly advance: number;
  readonly size: number;
  readonly style: FontStyle;
  /** Set with a font for vertical writing: each character stands below the one before, the line in their middle. */
  readonly vertical: boolean;
}

export interface GlyphPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly GlyphRun[];
}

/** Text larger or smaller than this, in points, is drawn as a picture or not seen at all. */
const SMALLEST = 1;
const LARGEST = 400;

/** More runs than a page can hold words. */
const MOST_RUNS = 50_000;

/** A slant of the letters against their line, as a fraction, that makes them italic where the font is upright. */
const SLANT = 0.12;

/**
 * Reads the characters of a page with their places. A glyph that the file names by the code of a radical (⽇, U+2F47) or of
 * a form for vertical lines (︑, U+FE11) is read as the character that people write (日, 、): which of the codes of a glyph
 * stands in the file is the doing of the program that made it.
 */
export async function readGlyphs(page: PDFPageProxy, fonts: Map<string, FontStyle>): Promise<GlyphPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const names = Object.keys(styles);
  if (names.some((name) => !fonts.has(name))) await learnFonts(page, names, fonts);
  const runs: GlyphRun[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    if (runs.length === MOST_RUNS)
      throw new Error(`page ${page.pageNumber} holds more than ${MOST_RUNS} pieces of text`);
    const [a, b, c, d, x, y] = multiply(toMatrix(transform), toMatrix(item.transform as number[]));
    const size = Math.hypot(c, d);
    const along = Math.hypot(a, b);
    if (!(size >= SMALLEST && size <= LARGEST && along > 0)) continue;
    if (!Number.isFinite(x) || !Number.isFinite(y)) continue;
    const vertical = styles[item.fontName]?.vertical === true;
    const style = fonts.get(item.fontName) ?? PLAIN_FONT;
    // The letters' own upright against their line: nought where they stand straight on it.
    const slant = Math.abs(a * c + b * d) / (along * size);
    runs.push({
      text: withoutGlyphForms(item.str),
      x,
      y,
      ...(vertical ? { dx: -c / size || 0, dy: -d / size || 0 } : { dx: a / along, dy: b / along }),
      advance: Math.abs(vertical ? item.height : item.width),
      size,
      style: slant > SLANT ? { ...style, italic: true } : style,
      vertical,
    });
  }
  return { width, height, runs };
}

/** Fonts tell their names only when a page is prepared for drawing; a font is asked for once in a document. */
async function learnFonts(page: PDFPageProxy, names: readonly string[], fonts: Map<string, FontStyle>): Promise<void> {
  try {
    await page.getOperatorList();
  } catch {
    // What cannot be drawn can still be read.
  }
  for (const name of names) {
    const font: unknown = page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
    fonts.set(name, readFontStyle(font));
  }
}

type Matrix = readonly [number, number, number, number, number, number];

function toMatrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}

function multiply([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Radicals, and the forms that signs take in vertical lines. */
const GLYPH_FORMS = /[\u2e80-\u2fdf\ufe10-\ufe19\ufe30-\ufe48]/g;

/** pdfjs reads the thin gap that programs leave between figures and wide characters as a space. */
const THIN_GAP = /(?<=[0-9]) (?=[\u3040-\u9fff])|(?<=[\u3040-\u9fff]) (?=[0-9])/g;

function withoutGlyphForms(words: string): string {
  return words.replace(THIN_GAP, '').replace(GLYPH_FORMS, (form) => {
    const plain = form.normalize('NFKC');
    // Signs of vertical lines are as wide as their neighbours.
    return /^[!-~]$/.test(plain) ? String.fromCharCode(plain.charCodeAt(0) + 0xfee0) : plain;
  });
}
