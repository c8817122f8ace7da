import type { SourceText } from '../../shared/model/source-text.ts';
import type { DecodedText } from './encoding.ts';

/** Hands over the words of a plain text file untouched, line ends included: nothing in it says what its parts are. */
export function readPlainText({ text, encoding, undecodable }: DecodedText): SourceText {
  const said = { language: null, marks: [], breaks: [], elements: [] };
  return { text, fragment: null, format: 'plain-text', encoding, ...said, undecodable };
}
