import type { DecodedText } from './encoding.ts';

/** Characters or bytes in a piece. */
const PIECE = 65_536;

/**
 * The text of a file in pieces. Where its bytes are UTF-8 they are decoded anew as they are asked for, and nothing keeps
 * the text that was decoded whole.
 */
export function textPieces(bytes: Uint8Array, decoded: DecodedText): Iterable<string> {
  const { name, byteOrderMark } = decoded.encoding;
  const isUtf8 = (name === 'utf-8' || name === 'ascii') && decoded.undecodable.length === 0;
  return isUtf8 ? utf8Pieces(byteOrderMark ? bytes.subarray(3) : bytes) : slices(decoded.text);
}

/** The text of well-formed UTF-8, decoded as it is asked for. */
export function* utf8Pieces(bytes: Uint8Array): Generator<string, void, undefined> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  for (let at = 0; at < bytes.length; at += PIECE) {
    yield decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

function* slices(text: string): Generator<string, void, undefined> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}
