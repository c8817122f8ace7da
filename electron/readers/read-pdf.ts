import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { SourceElement, SourceText } from '../../shared/model/source-text.ts';
import { fileName } from './file-name.ts';
import { latin1 } from './latin-1.ts';
import { PdfFlow } from './pdf-flow.ts';
import { readPages } from './pdf-document.ts';
import { layOut } from './pdf-layout.ts';
import { RecordText } from './record-text.ts';

/** A PDF says what its characters are by maps to UTF-16. */
const ENCODING = { name: 'utf-16be', confidence: 1, byteOrderMark: false };

/** The sign at the end of a PDF stands within this many bytes of its end. */
const END_WITHIN = 4096;

/** The sign of a PDF stands at its beginning, or little after it (ISO 32000-1, annex H). */
const SIGN = /(?:^|[\r\n\0])%PDF-\d\.\d/;
const SIGN_WITHIN = 1024;

export function isPdf(bytes: Uint8Array): boolean {
  return SIGN.test(latin1(bytes.subarray(0, SIGN_WITHIN)));
}

/**
 * Reads the text layer of a PDF as one record. The words are those that its characters stand for; how they are put together
 * is this reader's doing, by rules that `docs/reading.md` names: reading order, paragraphs, hyphens at line ends, running
 * heads and page numbers (kept as elements), footnotes. A page without text leaves a `gap`, and so does one
 * that is damaged, before what can be read of it.
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
    if (pages.some(({ isDamaged }) => isDamaged)) {
      return fail('pdf-damaged', `${name} is a PDF that is damaged: none of its pages can be read; get the file anew.`);
    }
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

function titleElement(words: string): SourceElement {
  return { name: 'property', span: { start: 0, end: 0 }, attributes: { type: 'title', words } };
}
