import { latin1 } from './latin-1.ts';
import type { LegacyName } from './legacy-encoding.ts';

/** Labels of the WHATWG Encoding Standard for the old encodings that records come in. */
const LABELS: ReadonlyMap<string, LegacyName> = new Map([
  ...['shift_jis', 'shift-jis', 'sjis', 'x-sjis', 'windows-31j', 'ms_kanji', 'cp932'].map(
    (label) => [label, 'shift_jis'] as const,
  ),
  ...['euc-jp', 'x-euc-jp', 'eucjp'].map((label) => [label, 'euc-jp'] as const),
  ...['iso-8859-1', 'latin1', 'windows-1252', 'cp1252', 'x-cp1252', 'us-ascii', 'ascii'].map(
    (label) => [label, 'windows-1252'] as const,
  ),
]);

/** A declaration stands within the first bytes of a file. */
const WITHIN = 4096;

const XML_DECLARATION = /^\s*<\?xml\b[^?>]*\bencoding\s*=\s*["']([\w.:-]+)["']/;
const META_CHARSET = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

/** The old encoding that a marked-up file says it is in (`encoding="..."`, `<meta charset>`), or null. */
export function declaredEncoding(bytes: Uint8Array): LegacyName | null {
  const head = latin1(bytes.subarray(0, WITHIN));
  const label = (XML_DECLARATION.exec(head) ?? META_CHARSET.exec(head))?.[1] ?? '';
  return LABELS.get(label.toLowerCase()) ?? null;
}
