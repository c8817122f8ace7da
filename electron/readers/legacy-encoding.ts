import iconv from 'iconv-lite';

export type LegacyName = 'shift_jis' | 'euc-jp' | 'windows-1252';

/** iconv-lite's tables for them: Shift_JIS in practice is Windows code page 932, with its NEC and IBM characters. */
const TABLES: Readonly<Record<LegacyName, string>> = {
  shift_jis: 'cp932',
  'euc-jp': 'euc-jp',
  'windows-1252': 'windows-1252',
};

/** Enough to know an encoding; a long English record may hold its first accent far down, so ASCII runs are left out. */
const SAMPLE = 65_536;

/** Two readings this close together leave the choice to the reader of the record: it is no surer than `UNSURE`. */
const CLOSE = 0.15;
const UNSURE = 0.5;

/** Decodes bytes; what has no character becomes U+FFFD, which none of these encodings can write. */
export function decodeLegacy(bytes: Uint8Array, name: LegacyName): string {
  return iconv.decode(bytes, TABLES[name], { stripBOM: false });
}

/**
 * Tells which of the old encodings the bytes are in, and how sure that is (0 to 1). Three candidates, each scored by how
 * its characters sit together, tell short strings apart better than detectors of all the world's encodings do.
 */
export function detectLegacy(bytes: Uint8Array): { name: LegacyName; confidence: number } {
  const sample = nonAsciiSample(bytes);
  const scores = (['shift_jis', 'euc-jp', 'windows-1252'] as const)
    .map((name) => ({ name, confidence: score(decodeLegacy(sample, name), name) }))
    .sort((a, b) => b.confidence - a.confidence);
  const [best, second] = scores;
  if (!best) return { name: 'windows-1252', confidence: 0 };
  const close = second !== undefined && best.confidence - second.confidence <= CLOSE;
  return close ? { name: best.name, confidence: Math.min(best.confidence, UNSURE) } : best;
}

/** Lines that hold a byte above 0x7F, up to the sample's size. */
function nonAsciiSample(bytes: Uint8Array): Uint8Array {
  if (bytes.length <= SAMPLE) return bytes;
  const pieces: number[] = [];
  let lineStart = 0;
  let high = false;
  for (let at = 0; at < bytes.length && pieces.length < SAMPLE; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) high = true;
    if (byte !== 0x0a && at - lineStart < 4096) continue;
    if (high) for (let from = lineStart; from <= at; from += 1) pieces.push(bytes[from] ?? 0);
    lineStart = at + 1;
    high = false;
  }
  return pieces.length > 0 ? Uint8Array.from(pieces) : bytes.subarray(-SAMPLE);
}

/** 0 to 1: how much the characters above ASCII look like writing in that encoding's language. */
function score(text: string, name: LegacyName): number {
  let sum = 0;
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    count += 1;
    const inWord = isAsciiLetter(text.charCodeAt(at - 1)) && isAsciiLetter(text.charCodeAt(at + 1));
    const besideHigh = text.charCodeAt(at - 1) >= 0x80 || text.charCodeAt(at + 1) >= 0x80;
    sum += name === 'windows-1252' ? westernValue(code, besideHigh) : japaneseValue(code, inWord, besideHigh);
  }
  return count === 0 ? 0 : Math.max(0, Math.min(0.99, sum / count));
}

function japaneseValue(code: number, inWord: boolean, besideHigh: boolean): number {
  if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) return -2;
  if (code >= 0x3000 && code <= 0x30ff) return 1.05;
  // A lone kanji between two Latin letters is an accented letter misread.
  if (inWord) return -1;
  if (code >= 0x4e00 && code <= 0x9fff) return besideHigh ? 0.95 : 0.4;
  if (code >= 0xff01 && code <= 0xff5e) return 0.9;
  if (code >= 0xff61 && code <= 0xff9f) return besideHigh ? 0.35 : -0.5;
  return 0.3;
}

const WESTERN_SIGNS = new Set('‘’“”–—…•†‡£§°½¼¾©®™«»¿¡·¶\u00a0€´×');

function westernValue(code: number, besideHigh: boolean): number {
  if (code === 0xfffd || (code >= 0x80 && code <= 0x9f)) return -2;
  if (WESTERN_SIGNS.has(String.fromCharCode(code))) return besideHigh ? 0.6 : 0.95;
  const isLetter = code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  if (isLetter) return besideHigh ? 0.1 : 0.95;
  return besideHigh ? -0.3 : 0.3;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
