import { fail, type Result } from '../../shared/model/result.ts';

/** How much of a file is looked at for signs of its format, bytes. */
const HEAD = 4096;

/** First bytes of formats that are no plain text, with what people call them. Registry: the IANA media types' magic numbers. */
const SIGNATURES: readonly (readonly [bytes: string, name: string])[] = [
  ['%PDF-', 'a PDF'],
  ['PK\u0003\u0004', 'a Word document, spreadsheet or archive (ZIP)'],
  ['\u00D0\u00CF\u0011\u00E0', 'an old Word or Office document'],
  ['{\\rtf', 'a rich text file (RTF)'],
  ['\u0089PNG', 'a picture'],
  ['\u00FF\u00D8\u00FF', 'a picture'],
  ['GIF8', 'a picture'],
  ['II*\u0000', 'a picture'],
  ['MM\u0000*', 'a picture'],
  ['\u001F\u008B', 'an archive (gzip)'],
  ['7z\u00BC\u00AF', 'an archive (7z)'],
  ['\u00FD7zXZ', 'an archive (xz)'],
];

/** Mark-up that states itself in the first words: `<?xml`, `<!DOCTYPE html`, `<div xmlns=`, or an element that is closed. */
const MARKUP = /^\uFEFF?\s*<(?:\?xml|!doctype\s+(\w+)|(\w[\w:.-]*)(?:\s+[\w:.-]+\s*=|\s*\/?>(?=[^]*<\/\2\s*>)))/iu;

/**
 * Says of a file's bytes why they are no record in a format that this version reads; null where they may be one.
 * Goes by what the bytes hold; the name counts only for comma-separated values, which look like prose.
 */
export function refuseFile(bytes: Uint8Array, path: string): Result<never> | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD));
  if (head.length === 0) return refuse('file-empty', 'it is empty; nothing is lost');
  const raw = head.toString('latin1');
  const signature = SIGNATURES.find(([start]) => raw.startsWith(start));
  if (signature !== undefined) return notYet(signature[1]);
  if (isUtf16(head)) return null;
  if (head.includes(0)) return refuse('file-binary', 'it holds binary data, no text; nothing to do if it is no record');
  const words = head.toString('utf8');
  const markup = words.includes('<') ? MARKUP.exec(whole(bytes).toString('utf8')) : null;
  if (markup !== null)
    return notYet((markup[1] ?? markup[2])?.toLowerCase() === 'html' ? 'an HTML page' : 'an XML file');
  if (isJson(words, bytes)) return data('JSON');
  if (/\.csv$/iu.test(path)) return data('a table (CSV)');
  return isTabbed(bytes) ? data('a table (TSV)') : null;
}

/** The same bytes, not copied. */
function whole(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function refuse(code: string, why: string): Result<never> {
  return fail(code, `not read: ${why}.`);
}

function notYet(name: string): Result<never> {
  return refuse(
    'format-unknown',
    `it is ${name}, and this version reads plain text; save its words as text to have them read`,
  );
}

function data(name: string): Result<never> {
  return refuse('file-data', `it is ${name}, data and no record; nothing to do`);
}

function isUtf16(head: Buffer): boolean {
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
}

/** A record may begin with a bracket (`[Title] ...`), so the whole must be JSON. */
function isJson(head: string, bytes: Uint8Array): boolean {
  if (!/^\uFEFF?\s*[[{]\s*["[{\]}\d\-tfn]/u.test(head)) return false;
  try {
    JSON.parse(
      whole(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/u, ''),
    );
    return true;
  } catch {
    return false;
  }
}

/** True where every line has the same number of tabs between words; tabs that indent a line do not count. */
function isTabbed(bytes: Uint8Array): boolean {
  if (!bytes.includes(0x09)) return false;
  const text = whole(bytes).toString('latin1');
  const lines = text.split(/\r\n?|\n/u).filter((line) => line.trim() !== '');
  const tabs = lines.map((line) => line.replace(/^\s+/u, '').split('\t').length - 1);
  return lines.length >= 2 && tabs.every((count) => count >= 1 && count === tabs[0]);
}
