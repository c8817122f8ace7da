import type { SnippetPart } from '../../shared/query/hit.ts';
import { CUT } from '../../shared/query/cut-words.ts';
import { fold } from '../../shared/query/normalise.ts';
import type { CorrespondentEnd } from '../../shared/query/region.ts';
import { variantKey, type VariantForm } from '../../shared/query/variants.ts';
import type { IndexedRecord } from './record-source.ts';

/**
 * The truth that tests hold the index against: every record is read from end to end, by the rules and nothing else of
 * the program but folding. A text is its words, each kanji or kana a word of its own.
 */
export type Wanted =
  | { readonly kind: 'words'; readonly words: readonly string[]; readonly open: boolean }
  | { readonly kind: 'pattern' | 'fuzzy'; readonly word: string }
  /** A regular expression, as JavaScript reads it too. */
  | { readonly kind: 'expression'; readonly pattern: string }
  | { readonly kind: 'end'; readonly end: CorrespondentEnd; readonly of: Wanted & { readonly kind: 'words' } }
  /** Stands at the top only: it holds for a whole query. */
  | { readonly kind: 'also'; readonly forms: readonly VariantForm[]; readonly of: Wanted & { readonly kind: 'words' } }
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
    case 'expression':
      return `/${wanted.pattern}/`;
    case 'end':
      return `${wanted.end}:${typed(wanted.of)}`;
    case 'also':
      return `${wanted.forms.map((form) => `also:${form} `).join('')}${typed(wanted.of)}`;
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
    case 'end':
      return record.regions.some(({ pieces, correspondents = [] }) => {
        const name = correspondents.find(({ end }) => end === wanted.end);
        if (name === undefined) return false;
        const upTo = (at: number): number => wordsOf(record.text.slice(pieces[0]?.start, at)).words.length;
        const [from, to] = [upTo(name.span.start), upTo(name.span.end)];
        const text = pieces.map(({ start, end }) => record.text.slice(start, end)).join(' ');
        return placesOf(wordsOf(text), wanted.of).some(([first]) => first >= from && first < to);
      });
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
function placesOf(text: Read, wanted: Wanted): Place[] {
  switch (wanted.kind) {
    case 'words':
      return placesOfWords(text, wordsOf(wanted.words.join(' ')), wanted.open, []);
    case 'also': {
      const { words, open } = wanted.of;
      const forms = words.length > 1 ? wanted.forms.filter((form) => form !== 'endings') : wanted.forms;
      return placesOfWords(text, wordsOf(words.join(' ')), open, forms);
    }
    case 'pattern': {
      const pattern = new RegExp(`^${fold(wanted.word).text.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
      return placesOfOne(text, (word) => pattern.test(word));
    }
    case 'fuzzy': {
      const near = new Set(misspellings(fold(wanted.word).text));
      return placesOfOne(text, (word) => near.has(word));
    }
    case 'expression':
      return placesOfExpression(text, new RegExp(wanted.pattern, 'gu'));
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
      return wanted.of.every((one) => placesOf(text, one).length > 0) ? [[0, text.words.length - 1]] : [];
    default:
      throw new Error(`${wanted.kind} stands at no place`);
  }
}

/** A word as it stands, or the one that it makes with the next where the end of a line cuts it. */
function placesOfOne({ words }: Read, test: (word: string) => boolean): Place[] {
  return words.flatMap(({ word, cut }, at): Place[] => {
    const found: Place[] = test(word) ? [[at, at]] : [];
    return cut && test(word + (words[at + 1]?.word ?? '')) ? [...found, [at, at + 1]] : found;
  });
}

function placesOfWords(
  { words }: Read,
  { words: wanted }: Read,
  open: boolean,
  forms: readonly VariantForm[],
): Place[] {
  const last = wanted.length - 1;
  const isOpen = open && !IDEOGRAPH.test(wanted[last]?.word ?? '');
  const same = (found: string, nth: number): boolean => {
    const word = wanted[nth]?.word ?? '';
    if (isOpen && nth === last) return found.startsWith(word);
    return variantKey(found, forms) === variantKey(word, forms);
  };
  /** Ends of the ways to go on with the nth word at a place. */
  const ends = (at: number, nth: number): number[] => {
    const found = words[at];
    if (nth > last) return [at - 1];
    if (found === undefined || (nth > 0 && wanted[nth]?.joined === true && !found.joined)) return [];
    const whole = found.cut ? found.word + (words[at + 1]?.word ?? '') : null;
    return [
      ...(same(found.word, nth) ? ends(at + 1, nth + 1) : []),
      ...(whole !== null && same(whole, nth) ? ends(at + 2, nth + 1) : []),
    ];
  };
  return words.flatMap((_, at): Place[] => ends(at, 0).map((end): Place => [at, end]));
}

/** The words that a match touches; one that touches none is left out. */
function placesOfExpression({ words, folded }: Read, expression: RegExp): Place[] {
  const kept = [...folded].flatMap((sign, at) => (sign === CUT ? [] : [{ sign, at }]));
  const signs = kept.filter(({ sign }, at) => !/\s/u.test(sign) || !/\s/u.test(kept[at - 1]?.sign ?? ' '));
  const line = signs.map(({ sign }) => (/\s/u.test(sign) ? ' ' : sign)).join('');
  return [...line.trimEnd().matchAll(expression)].flatMap(({ 0: match, index }): Place[] => {
    const [from, to] = [signs[index]?.at ?? 0, signs[index + match.length - 1]?.at ?? -1];
    const touched = words.flatMap(({ start, end }, at) => (start <= to && end > from ? [at] : []));
    const [first] = touched;
    return match === '' || first === undefined ? [] : [[first, touched.at(-1) ?? first]];
  });
}

interface Word {
  readonly word: string;
  /** True for a kanji or kana with nothing between it and another before it. */
  readonly joined: boolean;
  /** True where the end of a line cuts it. */
  readonly cut: boolean;
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{N}\p{M}])+/gu;

interface Read {
  readonly words: readonly Word[];
  readonly folded: string;
}

function wordsOf(text: string): Read {
  const folded = fold(text).text;
  const words = [...folded.matchAll(WORDS)].map(({ 0: word, index }) => ({
    word,
    joined: IDEOGRAPH.test(word) && IDEOGRAPH.test(folded.charAt(index - 1)),
    cut: folded.charAt(index + word.length) === CUT,
    start: index,
    end: index + word.length,
  }));
  return { words, folded };
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
