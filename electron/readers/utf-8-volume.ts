import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding } from '../../shared/model/source-text.ts';
import { markedUpFormat } from './format-signature.ts';
import { isIso2022Jp } from './iso-2022-jp.ts';

/** TEI XML whose bytes are UTF-8, the byte-order mark taken off. */
export interface Utf8Volume {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

const MARK = [0xef, 0xbb, 0xbf];

/** Bytes in which TEI shows itself. */
const HEAD = 16_384;

/**
 * Knows TEI XML in UTF-8 without decoding more than its beginning, so that a volume can be read from its bytes alone; null
 * for all else, damaged UTF-8 and ISO-2022-JP (which is ASCII to the eye) among it.
 */
export function utf8Volume(bytes: Uint8Array): Utf8Volume | null {
  const byteOrderMark = MARK.every((byte, at) => bytes[at] === byte);
  const body = byteOrderMark ? bytes.subarray(MARK.length) : bytes;
  const head = new TextDecoder('utf-8', { ignoreBOM: true }).decode(body.subarray(0, HEAD), { stream: true });
  if (markedUpFormat(head) !== 'TEI XML') return null;
  if (bytes.includes(0) || isIso2022Jp(body) || !isUtf8(body)) return null;
  const name = isAscii(body) && !byteOrderMark ? 'ascii' : 'utf-8';
  return { bytes: body, encoding: { name, confidence: 1, byteOrderMark } };
}
