import { eachTerm, isIdeographic } from '../../shared/query/tokens.ts';
import { fold } from '../../shared/query/normalise.ts';

/** Queries of one class. */
export interface QueryClass {
  readonly name: string;
  readonly queries: readonly string[];
}

/** Words longer than this are seldom among the commonest. */
const SHORT = 5;

/**
 * Queries of every class, made of the words of some texts: two or three from the middle of each. The same texts give
 * the same queries.
 */
export function sampleQueries(texts: readonly string[]): QueryClass[] {
  const latin = texts.map((text) => wordsOf(text, false)).filter((words) => words.length >= 20);
  const japanese = texts.map((text) => wordsOf(text, true)).filter((terms) => terms.length >= 20);
  const each = (make: (words: readonly string[], at: number) => string): string[] =>
    latin.map((words) => make(words, Math.floor(words.length / 2)));
  const long = (words: readonly string[], from: number): string =>
    words.slice(from).find((word) => word.length > SHORT) ?? words[from] ?? '';
  return [
    { name: 'common word', queries: ['the', 'of', 'united', 'states', 'government', 'secretary'] },
    { name: 'word', queries: each(long) },
    { name: 'two words', queries: each((words, at) => `${long(words, at)} ${long(words, at - 8)}`) },
    { name: 'either', queries: each((words, at) => `${long(words, at)} OR ${long(words, at - 8)}`) },
    { name: 'exclusion', queries: each((words, at) => `${long(words, at)} -${long(words, at - 8)}`) },
    { name: 'phrase', queries: each((words, at) => `"${words.slice(at, at + 3).join(' ')}"`) },
    { name: 'prefix', queries: each((words, at) => `${long(words, at).slice(0, 4)}*`) },
    { name: 'pattern', queries: each((words, at) => long(words, at).replace(/^(..)./u, '$1?')) },
    { name: 'misspelling', queries: each((words, at) => `${long(words, at)}~`) },
    { name: 'near', queries: each((words, at) => `${words[at] ?? ''} NEAR/5 ${words[at + 2] ?? ''}`) },
    { name: 'field', queries: each((words, at) => `title:${long(words, at)}`) },
    { name: 'Japanese', queries: japanese.map((terms) => terms[Math.floor(terms.length / 2)] ?? '') },
  ].filter(({ queries }) => queries.length > 0);
}

function wordsOf(text: string, ideographic: boolean): string[] {
  const folded = fold(text).text;
  const words: string[] = [];
  eachTerm(folded, (start, end) => {
    const word = folded.slice(start, end);
    if (isIdeographic(word) === ideographic) words.push(word);
  });
  return words;
}
