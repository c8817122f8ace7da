import { encodingTitle, type EncodingName } from '../../shared/model/encodings.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { Encoding } from '../../shared/model/source-text.ts';
import { declaredEncoding } from './declared-encoding.ts';
import { decodedAs, decodeText, hasTooManyControls, type DecodedText } from './encoding.ts';
import { fileName } from './file-name.ts';
import { toEucJp } from './iso-2022-jp.ts';
import { decodeLegacy } from './legacy-encoding.ts';
import { decodeUtf16 } from './utf-16.ts';
import { decodeUtf8 } from './utf-8.ts';

/** Above this share of characters without a meaning, what was decoded is no writing in that encoding at all. */
const UNDECODABLE_SHARE = 0.5;

const MARKS: Readonly<Partial<Record<EncodingName, readonly number[]>>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/**
 * Turns bytes into text in the encoding that the user chose, whatever the bytes look like; what was detected is kept
 * beside it. Bytes without a character hold U+FFFD, as everywhere.
 * Fails with `not-this-encoding` where hardly anything comes of it, with `empty-file` as `decodeText` does.
 */
export function decodeAs(bytes: Uint8Array, path: string, encoding: EncodingName): Result<DecodedText> {
  const detected = decodeText(bytes, path, declaredEncoding(bytes));
  if (!detected.ok && detected.failure.code === 'empty-file') return detected;
  const mark = MARKS[encoding] ?? [];
  const byteOrderMark = mark.length > 0 && mark.every((byte, at) => bytes[at] === byte);
  const { text, undecodable } = decode(byteOrderMark ? bytes.subarray(mark.length) : bytes, encoding);
  const strange = undecodable.length > text.length * UNDECODABLE_SHARE || text.trim() === '';
  if (strange || hasTooManyControls(text)) {
    return fail(
      'not-this-encoding',
      `${fileName(path)} cannot be read as ${encodingTitle(encoding)}: hardly any of its bytes are text in it; choose another encoding.`,
    );
  }
  return succeed({
    text,
    undecodable,
    encoding: { name: encoding, confidence: 1, byteOrderMark, detected: detected.ok ? foundIn(detected.value) : null },
  });
}

function foundIn({ encoding: { name, confidence } }: DecodedText): Pick<Encoding, 'name' | 'confidence'> {
  return { name, confidence };
}

function decode(bytes: Uint8Array, encoding: EncodingName): Pick<DecodedText, 'text' | 'undecodable'> {
  switch (encoding) {
    case 'utf-8':
      return decodeUtf8(bytes);
    case 'utf-16le':
      return decodeUtf16(bytes, 'le');
    case 'utf-16be':
      return decodeUtf16(bytes, 'be');
    case 'iso-2022-jp':
      return decodedAs(decodeLegacy(toEucJp(bytes), 'euc-jp'), encoding, 1);
    default:
      return decodedAs(decodeLegacy(bytes, encoding), encoding, 1);
  }
}
