import type { SnippetPart } from '../../shared/query/hit.ts';
import { fold } from '../../shared/query/normalise.ts';
import type { IndexedRecord } from './record-source.ts';

/**
 * The truth that tests hold the index against: every record is read from end to end, by the rules and nothing else of
 * the program but folding. A text is its words, each kanji or kana a word of its own.
 */
export type Wanted =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly open: boolean }
  | { readonly kind: 'pattern' | 'fuzzy'; readonly word: string }
  | { readonly kind: 'near' | 'before'; readonly left: Wanted; readonly right: Wanted; readonly distance: number }
  | { readonly kind: 'paragraph'; readonly of: readonly Wanted[] }
  | { readonly kind: 'in'; readonly part: SnippetPart; readonly of: Wanted }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Wanted[] }
  | { readonly kind: 'not'; readonly of: Wanted };

const FIELD: Readonly<Partial<Record<SnippetPart, string>>> = {
  title: 'title',
  notes: 'notes',
  'oral-points': 'points',
};

/** The query as a person would type it. */
export function typed(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'words': {
      const words = wanted.words.join(' ') + (wanted.open ? '*' : '');
      return wanted.words.length > 1 ? `"${words}"` : words;
    }
    case 'pattern':
      return wanted.word;
    case 'fuzzy':
      return `${wanted.word}~1`;
    case 'near':
    case 'before':
      return `${inBrackets(wanted.left)} ${wanted.kind.toUpperCase()}/${wanted.distance} ${inBrackets(wanted.right)}`;
    case 'paragraph':
      return `same:paragraph(${wanted.of.map(inBrackets).join(' ')})`;
    case 'in':
      return `${FIELD[wanted.part]}:${inBrackets(wanted.of)}`;
    case 'not':
      return `-${inBrackets(wanted.of)}`;
    case 'and':
      return wanted.of.map(inBrackets).join(' ');
    case 'or':
      return wanted.of.map(inBrackets).join(' OR ');
  }
}

function inBrackets(wanted: Wanted): string {
  return wanted.kind === 'words' ? typed(wanted) : `(${typed(wanted)})`;
}

/** Keys of the records that match. */
export function scan(records: Iterable<IndexedRecord>, wanted: Wanted): number[] {
  return [...records].filter((record) => matches(record, wanted, null)).map((record) => record.key);
}

function matches(record: IndexedRecord, wanted: Wanted, part: SnippetPart | null): boolean {
  switch (wanted.kind) {
    case 'not':
      return !matches(record, wanted.of, part);
    case 'and':
      return wanted.of.every((one) => matches(record, one, part));
    case 'or':
      return wanted.of.some((one) => matches(record, one, part));
    case 'in':
      return matches(record, wanted.of, wanted.part);
    default: {
      const regions = record.regions.filter((region) => part === null || region.part === part);
      return regions.some(({ pieces }) => {
        const text = pieces.map(({ start, end }) => record.text.slice(start, end)).join(' ');
        return placesOf(wordsOf(text), wanted).length > 0;
      });
    }
  }
}

type Place = readonly [from: number, to: number];

/** Where something stands in a text, by words; from the first to the last. */
function placesOf(text: readonly Word[], wanted: Wanted): Place[] {
  switch (wanted.kind) {
    case 'words':
      return placesOfWords(text, wordsOf(wanted.words.join(' ')), wanted.open);
    case 'pattern': {
      const pattern = new RegExp(`^${fold(wanted.word).text.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
      return text.flatMap(({ word }, at): Place[] => (pattern.test(word) ? [[at, at]] : []));
    }
    case 'fuzzy': {
      const near = new Set(misspellings(fold(wanted.word).text));
      return text.flatMap(({ word }, at): Place[] => (near.has(word) ? [[at, at]] : []));
    }
    case 'or':
      return wanted.of.flatMap((one) => placesOf(text, one));
    case 'near':
    case 'before': {
      const [left, right] = [placesOf(text, wanted.left), placesOf(text, wanted.right)];
      const apart = ([, end]: Place, [start]: Place): boolean => start > end && start - end <= wanted.distance;
      return left.flatMap((a) =>
        right
          .filter((b) => apart(a, b) || (wanted.kind === 'near' && apart(b, a)))
          .map((b): Place => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]),
      );
    }
    case 'paragraph':
      return wanted.of.every((one) => placesOf(text, one).length > 0) ? [[0, text.length - 1]] : [];
    default:
      throw new Error(`${wanted.kind} stands at no place`);
  }
}

function placesOfWords(text: readonly Word[], words: readonly Word[], open: boolean): Place[] {
  const last = words.length - 1;
  const isOpen = open && !IDEOGRAPH.test(words[last]?.word ?? '');
  return text.flatMap((_, at): Place[] => {
    const holds = words.every(({ word, joined }, offset) => {
      const found = text[at + offset];
      if (offset > 0 && joined && found?.joined !== true) return false;
      return found?.word === word || (isOpen && offset === last && found?.word.startsWith(word) === true);
    });
    return holds ? [[at, at + last]] : [];
  });
}

interface Word {
  readonly word: string;
  /** True for a kanji or kana with nothing between it and another before it. */
  readonly joined: boolean;
}

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}\p{M}])+/gu;

function wordsOf(text: string): Word[] {
  const folded = fold(text).text;
  return [...folded.matchAll(WORDS)].map(({ 0: word, index }) => ({
    word,
    joined: IDEOGRAPH.test(word) && IDEOGRAPH.test(folded.charAt(index - 1)),
  }));
}

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** All that one insertion, deletion, replacement or exchange of neighbours makes of a word. */
function misspellings(word: string): string[] {
  const made = [word];
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    if (after !== '') made.push(before + after.slice(1));
    if (after.length > 1) made.push(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of ALPHABET) made.push(before + letter + after, before + letter + after.slice(1));
  }
  return made;
}
