import { eachTerm } from '../../../shared/query/tokens.ts';

/**
 * A text as it is handed to FTS5: NFKC, lower case, the words as they are, kanji and kana as overlapping pairs, each
 * with room around it, so that FTS5's own tokenizer (unicode61) takes them apart.
 */
export function ftsTerms(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const terms: string[] = [];
  eachTerm(plain, (start, end) => terms.push(plain.slice(start, end)));
  return terms.join(' ');
}
