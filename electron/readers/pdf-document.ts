import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { FontStyle } from './pdf-font.ts';
import { frameRuns } from './pdf-frame.ts';
import type { PdfPageRows } from './pdf-layout.ts';
import { openPdf } from './pdf-library.ts';
import { lineOf } from './pdf-line.ts';
import { readGlyphs, type GlyphPage } from './pdf-page.ts';
import { rowsOf } from './pdf-row.ts';

export interface PdfPages {
  readonly pages: readonly PdfPageRows[];
  /** The title among the file's properties. */
  readonly title: string | null;
}

/** Pages of the largest book there is; a file that says it has more is damaged. */
const MOST_PAGES = 20_000;

/** Longest time for one page, ms. On damaged files pdfjs may wait for what never comes. */
const LONGEST = 60_000;

/** Reads the pages of a PDF: all that pdfjs is asked for. What it throws is the file's trouble. */
export async function readPages(bytes: Uint8Array, name: string): Promise<Result<PdfPages>> {
  const file = new PdfFile(bytes);
  try {
    const document = await file.open(true);
    if (document.numPages > MOST_PAGES) throw new Error(`it says that it has ${document.numPages} pages`);
    const labels = await document.getPageLabels();
    const pages: PdfPageRows[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { glyphs, isDamaged } = await file.read(number);
      pages.push(pageRows(glyphs, labels?.[number - 1] ?? null, isDamaged));
    }
    return succeed({ pages, title: await titleOf(document) });
  } catch (error) {
    const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
    if (kind === 'PasswordException') {
      return fail('pdf-locked', `${name} is locked by a password; save it without one to have it read.`);
    }
    const why = message.replace(/\.$/, '');
    return fail('pdf-damaged', `${name} is a PDF that cannot be read (${why}); get the file anew.`);
  } finally {
    await file.close();
  }
}

/** A PDF that is opened strictly, and a second time for pages that cannot be read so. */
class PdfFile {
  readonly #bytes: Uint8Array;
  readonly #tasks: { destroy(): Promise<void> }[] = [];
  readonly #documents = new Map<boolean, PDFDocumentProxy>();
  readonly #fonts = new Map<string, FontStyle>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  async open(strict: boolean): Promise<PDFDocumentProxy> {
    const held = this.#documents.get(strict);
    if (held !== undefined) return held;
    const task = await openPdf(this.#bytes, strict);
    this.#tasks.push(task);
    const document = await inTime(task.promise);
    this.#documents.set(strict, document);
    return document;
  }

  async read(number: number): Promise<{ glyphs: GlyphPage; isDamaged: boolean }> {
    try {
      return { glyphs: await this.#glyphs(number, true), isDamaged: false };
    } catch {
      return { glyphs: await this.#whatIsLeft(number), isDamaged: true };
    }
  }

  async close(): Promise<void> {
    for (const task of this.#tasks) await task.destroy();
  }

  async #whatIsLeft(number: number): Promise<GlyphPage> {
    try {
      return await this.#glyphs(number, false);
    } catch {
      return { width: 1, height: 1, runs: [] };
    }
  }

  async #glyphs(number: number, strict: boolean): Promise<GlyphPage> {
    const document = await this.open(strict);
    const page: PDFPageProxy = await inTime(document.getPage(number));
    const glyphs = await inTime(readGlyphs(page, this.#fonts));
    page.cleanup();
    return glyphs;
  }
}

async function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('reading it does not come to an end')), LONGEST);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

function pageRows(glyphs: GlyphPage, label: string | null, isDamaged: boolean): PdfPageRows {
  const { main, others } = frameRuns(glyphs);
  return {
    rows: rowsOf(main.runs),
    heightOf: main.isVertical ? null : ({ v }) => (v - main.top) / main.depth,
    others: others.flatMap(({ runs, top, depth }) =>
      rowsOf(runs).map((row) => ({ line: lineOf(row, row.segments), height: (row.v - top) / depth })),
    ),
    label,
    isDamaged,
  };
}

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  const { info } = await document.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return title === '' ? null : title;
}
