import { fold } from '../../shared/query/normalise.ts';
import { eachTerm, isIdeographic } from '../../shared/query/tokens.ts';
import type { AskedQuery } from './asked-query.ts';

/** Queries of one class. */
export interface QueryClass {
  readonly name: string;
  readonly queries: readonly AskedQuery[];
}

type Make = (words: readonly string[], at: number) => AskedQuery | null;

/** Words longer than this are seldom among the commonest. */
const SHORT = 5;
/** Words of a text below this many make no queries. */
const FEW = 20;
const COMMON = ['the', 'of', 'united', 'states', 'government', 'secretary'];
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{4,}/gu;

/**
 * Queries of every class, made of the words of some texts: two or three from the middle of each. The same texts give
 * the same queries.
 */
export function sampleQueries(texts: readonly string[]): QueryClass[] {
  const latin = texts.map(latinWords).filter((words) => words.length >= FEW);
  const shared = wordsOfSeveral(latin);
  const each = (make: Make): AskedQuery[] =>
    latin.map((words) => make(words, Math.floor(words.length / 2))).filter((query) => query !== null);
  return [
    { name: 'common word', queries: COMMON.map((word): AskedQuery => ({ kind: 'all', words: [word] })) },
    { name: 'word', queries: each((words, at) => ({ kind: 'all', words: [long(words, at)] })) },
    { name: 'rare word', queries: each((words, at) => rare(words, at, shared)) },
    { name: 'two words', queries: each((words, at) => ({ kind: 'all', words: two(words, at) })) },
    { name: 'either', queries: each((words, at) => ({ kind: 'either', words: two(words, at) })) },
    { name: 'exclusion', queries: each(exclusion) },
    { name: 'phrase', queries: each((words, at) => ({ kind: 'phrase', words: words.slice(at, at + 3) })) },
    { name: 'prefix', queries: each((words, at) => ({ kind: 'prefix', start: long(words, at).slice(0, 4) })) },
    { name: 'pattern', queries: each((words, at) => ({ kind: 'pattern', pattern: blank(long(words, at)) })) },
    { name: 'misspelling', queries: each((words, at) => ({ kind: 'slip', word: exchanged(long(words, at)) })) },
    { name: 'near', queries: each(near) },
    { name: 'field', queries: each((words, at) => ({ kind: 'title', word: long(words, at) })) },
    { name: 'date range', queries: each(dated) },
    { name: 'Japanese', queries: texts.flatMap(japanese) },
  ].filter(({ queries }) => queries.length > 0);
}

function latinWords(text: string): string[] {
  const folded = fold(text).text;
  const words: string[] = [];
  eachTerm(folded, (start, end) => {
    const word = folded.slice(start, end);
    if (!isIdeographic(word)) words.push(word);
  });
  return words;
}

function wordsOfSeveral(texts: readonly (readonly string[])[]): ReadonlySet<string> {
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const words of texts) {
    for (const word of new Set(words)) (once.has(word) ? twice : once).add(word);
  }
  return twice;
}

/** The first long word from here on. */
function long(words: readonly string[], from: number): string {
  return words.slice(from).find((word) => word.length > SHORT) ?? words[from] ?? '';
}

function two(words: readonly string[], at: number): [string, string] {
  return [long(words, at), long(words, at - 8)];
}

/** A long word which no other of the texts has. */
function rare(words: readonly string[], from: number, shared: ReadonlySet<string>): AskedQuery | null {
  const word = words.slice(from).find((one) => one.length > SHORT && !shared.has(one));
  return word === undefined ? null : { kind: 'all', words: [word] };
}

function exclusion(words: readonly string[], at: number): AskedQuery {
  const [word, unwanted] = two(words, at);
  return { kind: 'without', word, unwanted };
}

function near(words: readonly string[], at: number): AskedQuery {
  return { kind: 'near', words: [words[at] ?? '', words[at + 2] ?? ''], distance: 5 };
}

/** `treaty` as `tr?aty`. */
function blank(word: string): string {
  return word.replace(/^(..)./u, '$1?');
}

/** Two letters in the middle exchanged: `treaty` as `traety`. */
function exchanged(word: string): string {
  const at = Math.floor(word.length / 2) - 1;
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}

/** The year is one that the text speaks of. */
function dated(words: readonly string[], at: number): AskedQuery | null {
  const year = Number(words.find((word) => /^1[89]\d\d$/u.test(word)));
  return Number.isNaN(year) ? null : { kind: 'dated', word: long(words, at), from: year, to: year + 1 };
}

/** Four characters from the middle of a text. */
function japanese(text: string): AskedQuery[] {
  const stretches = fold(text).text.match(JAPANESE) ?? [];
  const stretch = stretches[Math.floor(stretches.length / 2)];
  return stretch === undefined ? [] : [{ kind: 'Japanese', text: [...stretch].slice(0, 4).join('') }];
}
