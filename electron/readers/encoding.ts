import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { Encoding } from '../../shared/model/source-text.ts';
import type { Span } from '../../shared/model/span.ts';
import { fileName } from './file-name.ts';
import { isIso2022Jp, toEucJp } from './iso-2022-jp.ts';
import { decodeLegacy, detectLegacy, type LegacyName } from './legacy-encoding.ts';
import { decodeUtf16, guessByteOrder } from './utf-16.ts';
import { decodeStrictly, decodeUtf8, illFormedShare } from './utf-8.ts';

export interface DecodedText {
  /** The words of the file; a byte-order mark is no part of them. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Where bytes had no character; each holds U+FFFD. */
  readonly undecodable: readonly Span[];
}

/** More control characters than this share, and the file is no text. */
const CONTROL_SHARE = 0.02;

/** How sure a declaration is, and the share of undecodable bytes above which it is not believed. */
const DECLARED_CONFIDENCE = 0.95;
const DECLARED_DAMAGE = 0.01;

/** Damaged UTF-8 (cut, spliced) is still UTF-8 while ill-formed bytes stay below this share of its sequences. */
const DAMAGED_SHARE = 0.1;

/**
 * Turns bytes into text: byte-order marks first, then pure ASCII, ISO-2022-JP, strict UTF-8, UTF-16 without a mark,
 * and last the old encodings, told apart by how their characters look.
 * What a marked-up file declares is believed where it fits, but never before what the bytes themselves prove.
 * Fails with `empty-file` where there is nothing but white space, `not-text` where the bytes are no text.
 */
export function decodeText(bytes: Uint8Array, path: string, declared: LegacyName | null = null): Result<DecodedText> {
  const name = fileName(path);
  if (bytes.length === 0) return fail('empty-file', `${name} is empty: it has no bytes to read.`);
  const decoded = decodeMarked(bytes) ?? decodeUnmarked(bytes, declared);
  if (!decoded || hasTooManyControls(decoded.text)) {
    return fail('not-text', `${name} is not a text file: it holds bytes that no text encoding uses.`);
  }
  if (decoded.text.trim() === '') return fail('empty-file', `${name} is empty: it holds nothing but white space.`);
  return succeed(decoded);
}

function decodeMarked(bytes: Uint8Array): DecodedText | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { ...decodeUtf8(bytes.subarray(3)), encoding: { name: 'utf-8', confidence: 1, byteOrderMark: true } };
  }
  const order = first === 0xff && second === 0xfe ? 'le' : first === 0xfe && second === 0xff ? 'be' : null;
  if (order === null) return null;
  return {
    ...decodeUtf16(bytes.subarray(2), order),
    encoding: { name: `utf-16${order}`, confidence: 1, byteOrderMark: true },
  };
}

function decodeUnmarked(bytes: Uint8Array, declared: LegacyName | null): DecodedText | null {
  if (bytes.includes(0)) {
    const guess = guessByteOrder(bytes);
    if (!guess) return null;
    const encoding = { name: `utf-16${guess.order}`, confidence: guess.confidence, byteOrderMark: false };
    return { ...decodeUtf16(bytes, guess.order), encoding };
  }
  if (isIso2022Jp(bytes)) return decodedAs(decodeLegacy(toEucJp(bytes), 'euc-jp'), 'iso-2022-jp', 0.99);
  const strict = decodeStrictly(bytes);
  if (strict !== null) {
    const isAscii = strict.length === bytes.length;
    return {
      text: strict,
      undecodable: [],
      encoding: { name: isAscii ? 'ascii' : 'utf-8', confidence: 1, byteOrderMark: false },
    };
  }
  const damaged = illFormedShare(bytes);
  if (damaged < DAMAGED_SHARE) {
    return { ...decodeUtf8(bytes), encoding: { name: 'utf-8', confidence: 1 - damaged, byteOrderMark: false } };
  }
  if (declared !== null) {
    const decoded = decodedAs(decodeLegacy(bytes, declared), declared, DECLARED_CONFIDENCE);
    if (decoded.undecodable.length <= bytes.length * DECLARED_DAMAGE) return decoded;
  }
  const legacy = detectLegacy(bytes);
  return decodedAs(decodeLegacy(bytes, legacy.name), legacy.name, legacy.confidence);
}

/** Text with where its bytes had no character. In the old encodings U+FFFD cannot be written, so each one stands for bytes without a character. */
export function decodedAs(text: string, name: string, confidence: number): DecodedText {
  const undecodable: Span[] = [];
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1))
    undecodable.push({ start: at, end: at + 1 });
  return { text, undecodable, encoding: { name, confidence, byteOrderMark: false } };
}

export function hasTooManyControls(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0) return true;
    if (code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1a) controls += 1;
  }
  return controls / Math.max(1, text.length) > CONTROL_SHARE;
}
