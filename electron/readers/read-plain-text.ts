import { succeed, type Result } from '../../shared/model/result.ts';
import type { SourceText } from '../../shared/model/source-text.ts';
import { decodeText } from './encoding.ts';

/** Reads a plain text file: finds its encoding and hands over its words untouched (line ends included). */
export function readPlainText(bytes: Uint8Array, path: string): Result<SourceText> {
  const decoded = decodeText(bytes, path);
  if (!decoded.ok) return decoded;
  const { text, encoding, undecodable } = decoded.value;
  return succeed({ text, format: 'plain-text', encoding, language: null, marks: [], breaks: [], undecodable });
}
