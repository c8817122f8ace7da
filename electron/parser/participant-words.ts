import type { Span } from '../../shared/model/span.ts';
import { stateOf } from './country.ts';
import { HONORIFIC, isConnectingWord, isInstitutionWord, isOfficeWord } from './title-words.ts';

/** One segment of an item (`Ambassador of Japan Asakai`), taken apart. */
export interface NamedWords {
  readonly honorific: Span | null;
  /** The title before the name: `Ambassador of Japan`. */
  readonly title: Span | null;
  readonly name: Span | null;
  /** What follows the name: `of the Netherlands`. */
  readonly rest: Span | null;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const PARTICLE =
  /^(?:de|del|der|den|des|di|da|do|dos|du|la|le|von|van|zu|zur|ten|ter|af|av|el|al|bin|ibn|ben|y|e|d’|d'|\p{Ll}\.|V[oa]n|De[lr]?|DeR\.)$/u;
const NAME_WORD = /^(?:(?:d|D|O|o|L|l)[’'])?(?:el-|al-|Al-|El-|ul-)?[\p{Lu}][\p{L}’'`.-]*$/u;
/** `Hiss.`: the point ends the line of the list; after `Jr.` and initials it belongs to the name. */
const ENDS_LINE = /^(?!(?:Chas|Benj|Thos|Robt|Geo|Wm|Alex|Esq)\.)\p{L}*\p{Ll}{3,}\.$/u;
/** Words that are a rank in one list and a surname in the next. */
const ALSO_NAMES =
  /^(?:King|Head|Bishop|Pope|Judge|Justice|Marshall?|Prince|Major|Noble|Chief|Page|Power|Land|West|White|House|Price|Stone|Trade)$/;

/**
 * Takes a segment apart into form of address, title, name and what follows.
 *
 *     His Excellency Sir Harold Caccia        Deputy Prime Minister Mamoru Shigemistu
 *     ^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^
 *     honorific          name                 title                 name
 *
 * `name` is null where the segment only holds a title (`The Under Secretary`) or an institution (`Embassy of Japan`).
 */
export function takeName(text: string, span: Span): NamedWords {
  const words = wordsOf(text, span);
  let at = 0;
  const honorificEnd = honorificLength(text, span);
  const honorific = honorificEnd > 0 ? trimEnd(text, span.start, span.start + honorificEnd) : null;
  while (at < words.length && (words[at] as Word).start < span.start + honorificEnd) at += 1;

  const titleFrom = at;
  if (honorific === null || isOfficeWord(words[at]?.text ?? '')) at = endOfTitle(words, at);
  let titleTo = at;
  const ranked = titleTo > titleFrom;
  // `Admiral Sir Michael Denny`: the form of address stands between the rank and the name.
  let inner: Span | null = null;
  const innerStart = words[at]?.start;
  if (ranked && innerStart !== undefined) {
    const length = honorificLength(text, { start: innerStart, end: span.end });
    if (length > 0) {
      inner = trimEnd(text, innerStart, innerStart + length);
      while (at < words.length && (words[at] as Word).start < innerStart + length) at += 1;
    }
  }
  let nameFrom = at;
  let nameTo = endOfName(words, nameFrom);
  const last = words[titleTo - 1];
  if (
    nameTo === nameFrom &&
    nameFrom === words.length &&
    last !== undefined &&
    (titleTo - titleFrom >= 2 || isPlainAddress(text, honorific)) &&
    ALSO_NAMES.test(last.text)
  ) {
    const before = titleTo - titleFrom >= 2 ? words[titleTo - 2]?.text : undefined;
    const isRank = before !== undefined && /^(?:Deputy|Assistant|Acting|Vice)$/.test(before);
    if (before === undefined || !(isConnectingWord(before) || (isRank && last.text === 'Chief'))) {
      titleTo -= 1;
      nameFrom = titleTo;
      nameTo = nameFrom + 1;
    }
  }
  const count = nameTo - nameFrom;
  const bareName = honorific === null && inner === null && !ranked;
  const holdsInstitution = words
    .slice(nameFrom, nameTo)
    .some((word) => isInstitutionWord(word.text) && !ALSO_NAMES.test(word.text) && word.text !== 'Isa');
  // `Director USOM`: one short word in capitals after a title is the symbol of an office.
  const isSymbol = ranked && count === 1 && /^[A-Z]{2,5}$/.test(words[nameFrom]?.text ?? '');
  // `Somebody who was asked to come`: a word that running words follow is no name.
  const runsOn = bareName && /^\p{Ll}/u.test(words[nameTo]?.text ?? '') && !isConnectingWord(words[nameTo]?.text ?? '');
  const isName =
    count > 0 &&
    !isSymbol &&
    !runsOn &&
    !(bareName && (holdsInstitution || stateOf(text.slice(span.start, span.end)) !== null));
  const titleSpan =
    titleTo > titleFrom ? { start: (words[titleFrom] as Word).start, end: (words[titleTo - 1] as Word).end } : null;
  if (!isName)
    return {
      honorific: honorific ?? inner,
      title: ranked ? { start: titleSpan?.start ?? span.start, end: span.end } : null,
      name: null,
      rest: null,
    };
  const lastName = words[nameTo - 1] as Word;
  const nameSpan = {
    start: (words[nameFrom] as Word).start,
    end: lastName.end - (ENDS_LINE.test(lastName.text) ? 1 : 0),
  };
  const rest = words[nameTo];
  return {
    honorific: honorific ?? inner,
    title: titleSpan,
    name: nameSpan,
    rest: rest === undefined ? null : { start: rest.start, end: span.end },
  };
}

/** Length of the forms of address that the span begins with (`His Excellency Sir `), 0 where it begins otherwise. */
export function honorificLength(text: string, { start, end }: Span): number {
  let at = start;
  for (;;) {
    const match = HONORIFIC.exec(text.slice(at, Math.min(end, at + 60)));
    // `Mr. M. S. A. Baig`: after a form of address, `M.` is an initial.
    if (match === null || at + match[0].length >= end || (at > start && /^M\.\s/.test(match[0]))) return at - start;
    at += match[0].length;
  }
}

/** `Mr. Bishop`: behind an address that no rank has, a word that may be both is a name. */
function isPlainAddress(text: string, honorific: Span | null): boolean {
  return honorific !== null && /^(?:Mr|Mrs|Miss|Ms)\.?$/.test(text.slice(honorific.start, honorific.end));
}

function endOfTitle(words: readonly Word[], from: number): number {
  let at = from;
  let sawOffice = false;
  let afterConnecting = false;
  while (at < words.length) {
    const { text: word } = words[at] as Word;
    const two = `${word} ${words[at + 1]?.text ?? ''}`;
    if (/^(?:the|The)$/.test(word) || isConnectingWord(word)) {
      if (at > from || /^the$/i.test(word)) afterConnecting = true;
      else break;
      at += 1;
      continue;
    }
    if (/^E\.$/.test(word) && /^(?:&|and)$/.test(words[at + 1]?.text ?? '')) at += 3;
    else if (stateOf(two) !== null) at += 2;
    else if (isOfficeWord(word) || isInstitutionWord(word) || stateOf(word) !== null || /[’']s?$/.test(word)) {
      sawOffice ||= isOfficeWord(word);
      at += 1;
    } else if (afterConnecting && sawOffice && /^\p{Lu}/u.test(word)) at += 1;
    else break;
    afterConnecting = false;
  }
  return sawOffice ? Math.min(at, words.length) : from;
}

function endOfName(words: readonly Word[], from: number): number {
  let at = from;
  let real = 0;
  while (at < words.length) {
    const { text: word } = words[at] as Word;
    if (at > from && isOfficeWord(word) && !/\.$/.test(word) && !ALSO_NAMES.test(word)) break;
    if (NAME_WORD.test(word) || /^\p{Ll}+-\p{Lu}\p{Ll}/u.test(word)) real += 1;
    else if (!PARTICLE.test(word)) break;
    at += 1;
  }
  return real === 0 ? from : at;
}

function wordsOf(text: string, { start, end }: Span): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(/\S+/g)) {
    const trimmed = match[0].replace(/[,;:]+$/, '');
    words.push({ text: trimmed, start: start + match.index, end: start + match.index + trimmed.length });
  }
  return words;
}

function trimEnd(text: string, start: number, end: number): Span {
  let to = end;
  while (to > start && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { start, end: to };
}
