import type { Span } from '../../shared/model/span.ts';

export type ByteOrder = 'le' | 'be';

/** Decodes UTF-16. Lone surrogates and a last odd byte become U+FFFD, and their places are kept. */
export function decodeUtf16(bytes: Uint8Array, order: ByteOrder): { text: string; undecodable: Span[] } {
  const even = bytes.length - (bytes.length % 2);
  const units = new Uint16Array(even / 2);
  for (let at = 0; at < even; at += 2) {
    const [first, second] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    units[at / 2] = order === 'le' ? first | (second << 8) : (first << 8) | second;
  }
  const undecodable: Span[] = [];
  for (let at = 0; at < units.length; at += 1) {
    if (isPaired(units, at)) continue;
    units[at] = 0xfffd;
    undecodable.push({ start: at, end: at + 1 });
  }
  let text = fromUnits(units);
  if (even < bytes.length) {
    undecodable.push({ start: text.length, end: text.length + 1 });
    text += '\ufffd';
  }
  return { text, undecodable };
}

/** Enough to tell the byte order; an even number of bytes. */
const SAMPLE = 65_536;

/** A text holds hardly anything but letters, kana, kanji, figures and punctuation. */
const PLAUSIBLE_SHARE = 0.97;

/**
 * Guesses the byte order of UTF-16 without a mark, or null where the bytes are no UTF-16: of the two readings one is
 * writing, and the other is not.
 */
export function guessByteOrder(bytes: Uint8Array): { order: ByteOrder; confidence: number } | null {
  const sample = bytes.subarray(0, Math.min(SAMPLE, bytes.length - (bytes.length % 2)));
  const little = plausibleShare(decodeUtf16(sample, 'le').text);
  const big = plausibleShare(decodeUtf16(sample, 'be').text);
  const confidence = Math.max(little, big);
  if (confidence < PLAUSIBLE_SHARE || little === big) return null;
  return { order: little > big ? 'le' : 'be', confidence: Math.min(confidence, 0.99) };
}

function plausibleShare(text: string): number {
  let plausible = 0;
  for (let at = 0; at < text.length; at += 1) if (isPlausible(text.charCodeAt(at))) plausible += 1;
  return text.length === 0 ? 0 : plausible / text.length;
}

/** True for a unit that is no surrogate, or half of a pair. */
function isPaired(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? 0;
  if (unit < 0xd800 || unit > 0xdfff) return true;
  if (unit <= 0xdbff) return isBetween(units[at + 1], 0xdc00, 0xdfff);
  return isBetween(units[at - 1], 0xd800, 0xdbff);
}

function isBetween(unit: number | undefined, low: number, high: number): boolean {
  return unit !== undefined && unit >= low && unit <= high;
}

function isPlausible(code: number): boolean {
  if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d || code === 0x0c;
  return (
    code < 0x7f ||
    (code >= 0xa0 && code <= 0x24f) ||
    (code >= 0x2010 && code <= 0x203f) ||
    (code >= 0x2100 && code <= 0x25ff) ||
    (code >= 0x3000 && code <= 0x30ff) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xff01 && code <= 0xffee)
  );
}

function fromUnits(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += 8192) pieces.push(String.fromCharCode(...units.subarray(at, at + 8192)));
  return pieces.join('');
}
