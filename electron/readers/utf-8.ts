import type { Span } from '../../shared/model/span.ts';

export interface DecodedUtf8 {
  readonly text: string;
  /** Where bytes were no UTF-8; each is one U+FFFD. A U+FFFD that the file itself holds is not among them. */
  readonly undecodable: readonly Span[];
}

/** Share of ill-formed bytes among all sequences of more than one byte: 0 for UTF-8, near 1 for anything else. */
export function illFormedShare(bytes: Uint8Array): number {
  let sequences = 0;
  let illFormed = 0;
  for (let at = 0; at < bytes.length;) {
    const size = sequenceLength(bytes, at);
    if (size === 0) illFormed += 1;
    else if (size > 1) sequences += 1;
    at += Math.max(1, size);
  }
  return illFormed / Math.max(1, sequences + illFormed);
}

/** Decodes bytes as UTF-8. Ill-formed bytes become one U+FFFD each, and their places are kept. */
export function decodeUtf8(bytes: Uint8Array): DecodedUtf8 {
  const strict = decodeStrictly(bytes);
  if (strict !== null) return { text: strict, undecodable: [] };
  const pieces: string[] = [];
  const undecodable: Span[] = [];
  let length = 0;
  let goodFrom = 0;
  const pushGood = (to: number) => {
    const piece = to > goodFrom ? decodeStrictly(bytes.subarray(goodFrom, to)) : null;
    if (piece === null) return;
    pieces.push(piece);
    length += piece.length;
  };
  for (let at = 0; at < bytes.length;) {
    const size = sequenceLength(bytes, at);
    if (size === 0) {
      pushGood(at);
      undecodable.push({ start: length, end: length + 1 });
      pieces.push('\ufffd');
      length += 1;
      goodFrom = at + 1;
    }
    at += Math.max(1, size);
  }
  pushGood(bytes.length);
  return { text: pieces.join(''), undecodable };
}

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text, or null where one byte is not UTF-8. A byte-order mark is kept as U+FEFF. */
export function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return STRICT.decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes of the well-formed sequence that begins at `at` (Unicode 16.0, table 3-7), or 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const size =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (size === 0 || at + size > bytes.length) return 0;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let next = at + 2; next < at + size; next += 1) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return size;
}
