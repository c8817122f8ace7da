import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { SourceElement, SourceText } from '../../shared/model/source-text.ts';
import { fileName } from './file-name.ts';
import { PdfFlow } from './pdf-flow.ts';
import type { FontStyle } from './pdf-font.ts';
import { frameRuns } from './pdf-frame.ts';
import { layOut, type PdfPageRows } from './pdf-layout.ts';
import { openPdf } from './pdf-library.ts';
import { lineOf } from './pdf-line.ts';
import { readGlyphs, type GlyphPage } from './pdf-page.ts';
import { rowsOf } from './pdf-row.ts';
import { RecordText } from './record-text.ts';

/** A PDF says what its characters are by maps to UTF-16. */
const ENCODING = { name: 'utf-16be', confidence: 1, byteOrderMark: false };

/** Pages of the largest book there is; a file that says it has more is damaged. */
const MOST_PAGES = 20_000;

/** The sign at the end of a PDF stands within this many bytes of its end. */
const END_WITHIN = 4096;

/** The sign of a PDF stands at its beginning, or little after it (ISO 32000-1, annex H). */
const SIGN = /(?:^|[\r\n\0])%PDF-\d\.\d/;
const SIGN_WITHIN = 1024;

export function isPdf(bytes: Uint8Array): boolean {
  return SIGN.test(String.fromCharCode(...bytes.subarray(0, SIGN_WITHIN)));
}

/**
 * Reads the text layer of a PDF as one record. The words are those that its characters stand for; how they are put together
 * is this reader's doing, by rules that `docs/reading.md` names: reading order, paragraphs, hyphens at line ends, running
 * heads and page numbers (kept as elements), footnotes. A page without text leaves a `gap`.
 *
 * Fails with `pdf-locked`, `pdf-damaged`, or `no-text-layer` where no page has any text.
 */
export async function readPdf(bytes: Uint8Array, path: string): Promise<Result<SourceText>> {
  const name = fileName(path);
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).subarray(-END_WITHIN);
  if (!end.includes('%%EOF')) {
    return fail('pdf-damaged', `${name} is a PDF that is cut off: its end is missing; get the file anew.`);
  }
  const read = await readPages(bytes, name);
  if (!read.ok) return read;
  const { pages, title } = read.value;
  if (pages.every(({ rows, others }) => rows.length === 0 && others.length === 0)) {
    const many =
      pages.length === 1 ? 'its page is a picture or blank' : `its ${pages.length} pages are pictures or blank`;
    const next = 'have a text recognition (OCR) add the text, and read it then';
    return fail('no-text-layer', `${name} is a PDF without a text layer: ${many}; ${next}.`);
  }
  const text = layOut(pages);
  const record = new RecordText();
  const flow = new PdfFlow(record, text);
  for (const [index, page] of text.pages.entries()) flow.page(index, page);
  flow.finish();
  const source = record.finish({ format: 'pdf', encoding: ENCODING, language: null, fragment: null, damaged: true });
  if (source === null) {
    return fail(
      'no-text-layer',
      `${name} is a PDF whose pages hold nothing but page numbers; there is nothing to read.`,
    );
  }
  return succeed(title === null ? source : { ...source, elements: [titleElement(title), ...source.elements] });
}

interface PdfPages {
  readonly pages: readonly PdfPageRows[];
  readonly title: string | null;
}

/** All that pdfjs is asked for; what it throws is the file's trouble. */
async function readPages(bytes: Uint8Array, name: string): Promise<Result<PdfPages>> {
  const task = await openPdf(bytes);
  try {
    const document = await task.promise;
    if (document.numPages > MOST_PAGES) throw new Error(`it says that it has ${document.numPages} pages`);
    const labels = await document.getPageLabels();
    const fonts = new Map<string, FontStyle>();
    const pages: PdfPageRows[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(pageRows(await readGlyphs(page, fonts), labels?.[number - 1] ?? null));
      page.cleanup();
    }
    return succeed({ pages, title: await titleOf(document) });
  } catch (error) {
    const { name: kind, message } = error instanceof Error ? error : new Error(String(error));
    if (kind === 'PasswordException') {
      return fail('pdf-locked', `${name} is locked by a password; save it without one to have it read.`);
    }
    return fail(
      'pdf-damaged',
      `${name} is a PDF that cannot be read (${message.replace(/\.$/, '')}); get the file anew.`,
    );
  } finally {
    await task.destroy();
  }
}

function pageRows(glyphs: GlyphPage, label: string | null): PdfPageRows {
  const { main, others } = frameRuns(glyphs);
  return {
    rows: rowsOf(main.runs),
    heightOf: main.isVertical ? null : ({ v }) => (v - main.top) / main.depth,
    others: others.flatMap(({ runs, top, depth }) =>
      rowsOf(runs).map((row) => ({ line: lineOf(row, row.segments), height: (row.v - top) / depth })),
    ),
    label,
  };
}

async function titleOf(document: PDFDocumentProxy): Promise<string | null> {
  const { info } = await document.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return title === '' ? null : title;
}

function titleElement(words: string): SourceElement {
  return { name: 'property', span: { start: 0, end: 0 }, attributes: { type: 'title', words } };
}
