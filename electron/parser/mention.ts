import type { Mention, Participant } from '../../shared/model/participant.ts';
import type { Span } from '../../shared/model/span.ts';
import { titleAliases } from './title-alias.ts';
import { isOfficeWord } from './title-words.ts';

/** The participants who bear one surname. */
interface Bearers {
  /** The one who bears it alone, or null where several do. */
  readonly only: string | null;
  /** By the given name next to the surname: the bearer, or null where two share that too; and all given names. */
  readonly byGiven: ReadonlyMap<string, { readonly id: string | null; readonly given: readonly string[] }>;
}

const ADDRESS = /(?:(?:Mr|Mrs|Ms|Miss|Dr|M|Mme|Messrs|Prof)\.?|Miss|Sir|Lord|Lady|Madame|Viscount)\s+$/;
const WORD = /[\p{Lu}][\p{L}’'-]*\p{L}/gu;
const LONGEST_TITLE = 5;

/**
 * Finds where participants are named in the blocks, by name and by title; in order of place.
 *
 *     Ambassador Tani called at the Secretary's request
 *     ^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^
 *     titled-surname            title
 *
 * A surname that two participants bear counts only with a given name before it.
 */
export function findMentions(text: string, participants: readonly Participant[], within: readonly Span[]): Mention[] {
  if (participants.length === 0) return [];
  const surnames = surnamesOf(text, participants);
  const aliases = titleAliases(text, participants);
  const firstWords = new Set([...aliases.keys()].map((title) => title.split(' ')[0]));
  const mentions: Mention[] = [];
  for (const span of within) {
    const words = text.slice(span.start, span.end);
    let floor = 0;
    WORD.lastIndex = 0;
    for (let match = WORD.exec(words); match !== null; match = WORD.exec(words)) {
      if (match.index < floor) continue;
      const word = match[0].replace(/[’']s?$/, '');
      const key = word.toLowerCase();
      const named = surnames.get(key);
      if (named === undefined && !firstWords.has(key)) continue;
      const found =
        named !== undefined
          ? byName(words, match.index, word, named, floor)
          : byTitle(words, match.index, aliases, floor, surnames);
      if (found === null) continue;
      mentions.push({
        participant: found.id,
        span: { start: span.start + found.start, end: span.start + found.end },
        rule: found.rule,
      });
      floor = found.end;
      WORD.lastIndex = Math.max(WORD.lastIndex, floor);
    }
  }
  return mentions;
}

interface Found {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly rule: Mention['rule'];
}

/** Passes back over given names, titles and forms of address: `Assistant Secretary Walter Robertson`. */
function byName(words: string, at: number, surname: string, bearers: Bearers, floor: number): Found | null {
  const before = words.slice(Math.max(floor, at - 80), at);
  const word = WORD_BEFORE.exec(before)?.[1] ?? '';
  const full = bearers.byGiven.get(word.replace(/\.$/, '')) ?? null;
  const id = full === null ? bearers.only : full.id;
  if (id === null) return null;
  // `Allen Dulles` is another than `John Foster Dulles`: a strange given name before the surname is somebody else's.
  if (full === null && isStrangeGiven(word, before, bearers)) return null;
  const start = full === null ? at : at - givenLength(before, full.given);
  const titled = titleBefore(words.slice(Math.max(floor, start - 60), start));
  const rule = full !== null ? 'full-name' : titled > 0 ? 'titled-surname' : 'surname';
  return { id, start: start - titled, end: at + surname.length, rule };
}

const WORD_BEFORE = /(?:^|[\s(“"])(\p{Lu}[\p{L}’'-]*\.?)\s+$/u;

/** Length of the given names that end `before`, as many as stand there. */
function givenLength(before: string, given: readonly string[]): number {
  let length = 0;
  for (let at = given.length - 1; at >= 0; at -= 1) {
    const rest = before.slice(0, before.length - length);
    const match = /(?:^|[\s(“"])(\S+?)(\.?\s+)$/u.exec(rest);
    if (match === null || match[1] !== given[at]) break;
    length += (match[1] ?? '').length + (match[2] ?? '').length;
  }
  return length;
}

const NO_NAME =
  /^(?:The|That|If|As|When|While|Since|But|And|Both|With|To|For|By|From|Of|In|On|After|Before|Although|Because|Did|Does|Is|Was|Has|Had|Messrs|According|Like|Unlike|Why|What|How|Would|Could|Should)$/;

function isStrangeGiven(word: string, before: string, bearers: Bearers): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || isOfficeWord(word) || NO_NAME.test(word) || ADDRESS.test(before)) return false;
  // Somebody known by a surname alone may well have this given name.
  for (const { given } of bearers.byGiven.values()) if (given.some((name) => name.length > 2)) return true;
  return false;
}

/** Length of the titles and forms of address that end `before`. */
function titleBefore(before: string): number {
  let length = 0;
  for (;;) {
    const rest = before.slice(0, before.length - length);
    const address = ADDRESS.exec(rest);
    if (address !== null && /(?:^|[\s(“"‘—-])$/.test(rest.slice(0, address.index))) {
      length += address[0].length;
      continue;
    }
    const word = /(?:^|[\s(“"‘—-])(\p{Lu}[\p{L}.’'-]*\s+)$/u.exec(rest)?.[1];
    if (word === undefined || !isOfficeWord(word.trim())) return length;
    length += word.length;
  }
}

/** `the Secretary`: the longest title that stands for somebody, unless a name or `of ...` shows that another is meant. */
function byTitle(
  words: string,
  at: number,
  aliases: ReadonlyMap<string, string>,
  floor: number,
  surnames: ReadonlyMap<string, Bearers>,
): Found | null {
  // Most words fail here, so the article is looked for by its last letter first.
  if ((words.charCodeAt(at - 2) | 0x20) !== 0x65) return null;
  const article = /(?:^|[^\p{L}])((?:[Tt]he|THE)\s+)$/u.exec(words.slice(Math.max(floor, at - 8), at));
  if (article === null) return null;
  const start = at - (article[1] ?? '').length;
  const from = at;
  const following = words.slice(from, from + 90);
  const tokens = [...following.matchAll(/\S+/g)].slice(0, LONGEST_TITLE);
  for (let count = tokens.length; count > 0; count -= 1) {
    const last = tokens[count - 1] as RegExpMatchArray;
    const stop = (last.index ?? 0) + last[0].length;
    const phrase = following.slice(0, stop).replace(/(?:[’']s?)?[.,;:!?)”"\]]*$/, '');
    const id = aliases.get(phrase.toLowerCase().replace(/\s+/g, ' '));
    if (id === undefined) continue;
    const rest = following.slice(phrase.length);
    if (
      /^\s+(?:of|for|to)\s+(?:the\s+)?\p{Lu}/u.test(rest) &&
      !/^\s+(?:for|to)\s+(?:the\s+)?(?:Secretary|President|Ambassador)/.test(rest)
    )
      return null;
    const next = /^\s+(\p{Lu}[\p{L}’'-]*)/u.exec(rest)?.[1];
    if (
      next !== undefined &&
      (isOfficeWord(next) || !surnames.has(next.toLowerCase().replace(/[’']s?$/, ''))) &&
      /^\p{Lu}\p{Ll}/u.test(next)
    )
      return null;
    return { id, start, end: from + phrase.length, rule: 'title' };
  }
  return null;
}

const SUFFIX = /^(?:Jr\.?|Sr\.?|I{1,3}|IV|V|2nd|3rd|Esq\.?)$/;

/** Surnames in lower case. `van der Meulen` and `Von Brentano` go by their last word. */
function surnamesOf(text: string, participants: readonly Participant[]): ReadonlyMap<string, Bearers> {
  const map = new Map<
    string,
    { only: string | null; byGiven: Map<string, { id: string | null; given: readonly string[] }> }
  >();
  for (const { id, name } of participants) {
    if (name === null) continue;
    const tokens = text
      .slice(name.start, name.end)
      .split(/[\s,]+/)
      .filter((token) => token !== '' && !SUFFIX.test(token));
    // `el-Rifa’i` is `Rifa’i` where a title stands before it.
    const surname = tokens[tokens.length - 1]?.replace(/[’']s?$/, '').replace(/^(?:el|al|ul|El|Al)-/, '');
    if (surname === undefined || surname.length < 2) continue;
    const key = surname.toLowerCase();
    const held = map.get(key);
    const bearers = held ?? { only: id, byGiven: new Map() };
    if (held === undefined) map.set(key, bearers);
    else if (bearers.only !== id) bearers.only = null;
    const given = tokens.slice(0, -1).map((token) => token.replace(/\.$/, ''));
    const nearest = given[given.length - 1];
    if (nearest !== undefined) bearers.byGiven.set(nearest, { id: bearers.byGiven.has(nearest) ? null : id, given });
  }
  return map;
}
