import { succeed, type Result } from '../../shared/model/result.ts';
import type { Encoding } from '../../shared/model/source-text.ts';
import type { Span } from '../../shared/model/span.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  /** Where bytes had no character; each holds U+FFFD. */
  readonly undecodable: readonly Span[];
}

export function decodeText(bytes: Uint8Array, _path: string): Result<DecodedText> {
  const text = new TextDecoder('utf-8').decode(bytes);
  return succeed({ text, encoding: { name: 'utf-8', confidence: 1, byteOrderMark: false }, undecodable: [] });
}
