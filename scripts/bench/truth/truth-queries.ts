import type { Random } from './random.ts';
import { isIdeograph, type TruthTexts } from './truth-texts.ts';
import type { Placed, TruthQuery, Wanted, WantedWord } from './wanted.ts';

/** Makes queries of one class, each of words that stand somewhere in the texts; null where this one came to nothing. */
export type MakeQuery = (texts: TruthTexts, random: Random) => TruthQuery | null;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'] as [string, ...string[]];
/** How a part is asked for. */
const FIELDS: Readonly<Record<string, string>> = { title: 'title', place: 'place', source: 'source', notes: 'notes' };

export const TRUTH_CLASSES: Readonly<Record<string, MakeQuery>> = {
  word: (texts, random) => ofWords(latin(texts, random, 1)),
  phrase: (texts, random) => ofWords(latin(texts, random, 2 + random.below(3))),
  prefix: (texts, random) => {
    const word = longWord(texts, random, 4);
    return word === null ? null : one('prefix', word.slice(0, 3 + random.below(word.length - 3)));
  },
  wildcard: (texts, random) => {
    const word = longWord(texts, random, 5);
    const at = 1 + random.below((word?.length ?? 3) - 2);
    return word === null ? null : one('pattern', word.slice(0, at) + random.of(['?', '*']) + word.slice(at + 1));
  },
  'AND, OR, NOT': (texts, random) => {
    const [a, b, c] = [0, 1, 2].map(() => ofWords(latin(texts, random, 1 + random.below(2))));
    if (!a || !b || !c) return null;
    const not = (query: TruthQuery): TruthQuery => ({
      typed: `-${query.typed}`,
      wanted: { kind: 'not', of: query.wanted },
    });
    const or = combined('or', [a, b]);
    const shapes: TruthQuery[] = [
      combined('and', [a, b]),
      or,
      combined('and', [a, not(b)]),
      combined('and', [or, not(c)]),
    ];
    return random.of([combined('and', [or, c]), ...shapes]);
  },
  'NEAR, BEFORE': (texts, random) => {
    const words = latin(texts, random, 6);
    const [a, b] = [words[0], words[1 + random.below(5)]];
    if (a === undefined || b === undefined) return null;
    const [kind, distance] = [random.of<'near' | 'before'>(['near', 'before']), 1 + random.below(8)];
    const [left, right] = random.below(2) === 0 ? [a, b] : [b, a];
    const wanted: Placed = { kind, left: placed([left]), right: placed([right]), distance };
    return { typed: `${left} ${kind.toUpperCase()}/${distance} ${right}`, wanted };
  },
  'same:': (texts, random) => {
    const words = latin(texts, random, 12);
    const asked = [words[0], words[random.below(12)]].filter((word) => word !== undefined);
    const kind = random.of<'sentence' | 'paragraph'>(['sentence', 'paragraph']);
    if (asked.length < 2) return null;
    return { typed: `same:${kind}(${asked.join(' ')})`, wanted: { kind, of: asked.map((word) => placed([word])) } };
  },
  field: (texts, random) => {
    const part = random.of(['title', 'place', 'source', 'notes']);
    const query = ofWords(latin(texts, random, 1 + random.below(3), part));
    if (query?.wanted.kind !== 'words') return null;
    return { typed: `${FIELDS[part] ?? part}:${query.typed}`, wanted: { ...query.wanted, part } };
  },
  date: (texts, random) => {
    const [, year, month = '06', day = '15'] =
      /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(texts.dates[random.below(texts.dates.length)] ?? '') ?? [];
    if (year === undefined) return null;
    const days = Number(`${year}${month}${day}`);
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    const later = Number(year) + random.below(3);
    return random.of<TruthQuery>([
      dated(`date:${year}`, Number(`${year}0101`), Number(`${year}1231`)),
      dated(`${year}-${month}`, Number(`${year}${month}01`), Number(`${year}${month}${last}`)),
      dated(`${year}-${month}-${day}`, days, days),
      dated(`${year}..${later}`, Number(`${year}0101`), Number(`${later}1231`)),
    ]);
  },
  Japanese: (texts, random) => {
    const words = stretch(texts, random, 1 + random.below(6), null);
    return words.length > 0 && words.every((word) => isIdeograph(word)) ? ofWords(words) : null;
  },
  'one slip': (texts, random) => {
    const word = longWord(texts, random, 5);
    if (word === null) return null;
    const at = random.below(word.length);
    const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    const slip = random.of([
      before + after,
      before + random.of(LETTERS) + letter + after,
      before + random.of(LETTERS) + after,
      before + after.slice(0, 1) + letter + after.slice(1),
    ]);
    return { typed: `${slip}~1`, wanted: one('fuzzy', slip).wanted };
  },
};

/** Words that follow each other in one stretch, from a random place on; none where the stretch ends before. */
function stretch(texts: TruthTexts, random: Random, count: number, part: string | null): string[] {
  for (let left = 400; left > 0; left -= 1) {
    const at = random.below(texts.words.length);
    const within = texts.stretches.at(at);
    if (part !== null && texts.parts[within] !== part) continue;
    if (at + count > texts.words.length || texts.stretches.at(at + count - 1) !== within) continue;
    return Array.from({ length: count }, (_, nth) => texts.vocabulary[texts.words.at(at + nth)] ?? '');
  }
  return [];
}

/** Such words of ASCII letters and digits. */
function latin(texts: TruthTexts, random: Random, count: number, part: string | null = null): string[] {
  const words = stretch(texts, random, count, part);
  return words.every((word) => /^[a-z\d]+$/.test(word)) ? words : [];
}

function longWord(texts: TruthTexts, random: Random, least: number): string | null {
  const [word = ''] = stretch(texts, random, 1, null);
  return word.length >= least && /^[a-z]+$/.test(word) ? word : null;
}

/** A word, or several as a phrase. Kanji and kana are written without room between them. */
function ofWords(words: readonly string[]): TruthQuery | null {
  if (words.length === 0) return null;
  const line = isIdeograph(words[0] ?? '') ? words.join('') : words.join(' ');
  return { typed: `"${line}"`, wanted: placed(words) };
}

function placed(words: readonly string[]): Placed & { readonly kind: 'words' } {
  const wanted = words.map((word, at): WantedWord => ({
    kind: 'word',
    word,
    joined: at > 0 && isIdeograph(word) && isIdeograph(words[at - 1] ?? ''),
  }));
  return { kind: 'words', words: wanted, part: null };
}

function one(kind: WantedWord['kind'], word: string): TruthQuery {
  const typed = kind === 'prefix' ? `${word}*` : word;
  return { typed, wanted: { kind: 'words', words: [{ kind, word, joined: false }], part: null } };
}

function combined(kind: 'and' | 'or', queries: readonly TruthQuery[]): TruthQuery {
  const of: Wanted[] = queries.map(({ wanted }) => wanted);
  return { typed: `(${queries.map(({ typed }) => typed).join(kind === 'or' ? ' OR ' : ' ')})`, wanted: { kind, of } };
}

function dated(typed: string, from: number, to: number): TruthQuery {
  return { typed, wanted: { kind: 'dated', from, to } };
}
