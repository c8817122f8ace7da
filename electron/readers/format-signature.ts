import { isZip } from './zip-archive.ts';

/** Formats that announce themselves in their first bytes, by the name that people know them by. */
const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF file', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a Word document of the old kind (or another file of old Office)', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a GIF image', [0x47, 0x49, 0x46, 0x38]],
  ['a TIFF image', [0x49, 0x49, 0x2a, 0x00]],
  ['a TIFF image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an xz archive', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['a bzip2 archive', [0x42, 0x5a, 0x68]],
  ['a 7z archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
];

/** What the owner of a file can do where a format is not read. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  ['an RTF document', 'save it as .docx or .odt to have it read'],
  ['a Word document of the old kind (or another file of old Office)', 'save it as .docx to have it read'],
  ['a Word document (or another file of Office) that is locked by a password', 'save it without one to have it read'],
]);

/** What to do about a format that `binaryFormat` or `markedUpFormat` named, or null. */
export function adviceOn(format: string): string | null {
  return ADVICE.get(format) ?? null;
}

/** A stream that the old container of Office holds where a password locks the document in it. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');

/** Names a binary format by the bytes it begins with, or null. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (found === undefined) return isZip(bytes) ? 'a ZIP container' : null;
  const [name] = found;
  const isLocked =
    /old Office/.test(name) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(LOCKED);
  return isLocked ? 'a Word document (or another file of Office) that is locked by a password' : name;
}

/** Marked-up text and data shows itself within its first characters. */
const HEAD = 4096;

/** A format that is text but no record in plain words, by the name that people know it by. */
export type MarkedUpFormat = 'HTML' | 'TEI XML' | 'XML' | 'JSON' | 'a table of tab-separated values';

/** A page, or a piece of one that was saved without its frame. */
const HTML_OPENING =
  /^<(?:!doctype\s+html|(?:html|head|body|title|meta|link|style|script|p|div|span|font|center|table|h[1-6]|pre|ul|ol|dl|br|hr|a|b|i|em|strong|article|section|main|blockquote)(?:\s[^<>]*)?\/?>)/i;
/** How TEI shows itself near its start; its first element alone is enough, even of a file that is cut off. */
const TEI_OPENING = /^<(?:\w+:)?(?:TEI(?:\.2)?|teiCorpus)[\s>]/;
const TEI = /<(?:\w+:)?(?:TEI(?:\.2)?|teiCorpus|teiHeader)\b|tei-c\.org|xmlns:frus|^<div\b[^<>]*\stype="document"/;

/** Tells a marked-up format by how the text begins, or null. */
export function markedUpFormat(text: string): MarkedUpFormat | null {
  const head = text
    .slice(0, HEAD)
    .trimStart()
    .replace(/^(?:<!--[\s\S]*?-->\s*)+/, '');
  if (
    /^<\?xml\b|^<!DOCTYPE\b/i.test(head) ||
    HTML_OPENING.test(head) ||
    TEI_OPENING.test(head) ||
    opensWithElement(text, head)
  ) {
    if (/<html\b/i.test(head)) return 'HTML';
    if (TEI.test(head)) return 'TEI XML';
    return HTML_OPENING.test(head) ? 'HTML' : 'XML';
  }
  if (/^[[{]\s*["{[\]}\d-]/.test(head) && isJson(text)) return 'JSON';
  return isTabSeparated(text) ? 'a table of tab-separated values' : null;
}

/** An element with attributes, or one that is closed further on: `<Laughter>` in running words is neither. */
function opensWithElement(text: string, head: string): boolean {
  const match = /^<([A-Za-z][\w:.-]{0,60})(\s+[\w:.-]{1,60}\s*=\s*["'][^<>]*)?\s*\/?>/.exec(head);
  return match !== null && (match[2] !== undefined || text.includes(`</${match[1] ?? ''}>`));
}

function isJson(text: string): boolean {
  try {
    if (!/[\]}]\s*$/.test(text.slice(-64))) return false;
    JSON.parse(text);
    return true;
  } catch {
    // One value a line (JSON Lines), or one that goes on past what was written.
    const line = text.trimStart().split('\n', 1)[0] ?? '';
    return /^\{\s*"[^"]+"\s*:/.test(line);
  }
}

/** Three lines or more with the same number of tabs, two at the least, and no line without. */
function isTabSeparated(text: string): boolean {
  const head = text.slice(0, HEAD * 4);
  if (!head.includes('\t')) return false;
  const lines = head.split(/\r?\n/).filter((line) => line.trim() !== '');
  if (text.length > HEAD * 4) lines.pop();
  const tabs = lines.map((line) => line.split('\t').length - 1);
  return lines.length >= 3 && (tabs[0] ?? 0) >= 2 && tabs.every((count) => count === tabs[0]);
}
