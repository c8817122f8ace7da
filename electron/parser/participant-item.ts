import { trimSpan, type Span } from '../../shared/model/span.ts';
import { stateOf } from './country.ts';
import { honorificLength, takeName, type NamedWords } from './participant-words.ts';
import { isInstitutionWord, isOfficeWord } from './title-words.ts';

/** One person of an item. */
export interface ParsedPerson {
  readonly name: Span | null;
  readonly honorific: Span | null;
  readonly roles: readonly Span[];
  readonly affiliation: Span | null;
  readonly officeSymbol: Span | null;
  readonly presence: Span | null;
}

interface Draft {
  name: Span | null;
  honorific: Span | null;
  roles: Span[];
  affiliation: Span | null;
  officeSymbol: Span | null;
  presence: Span | null;
}

const SUFFIX = /^(?:Jr\.?|Sr\.?|Esq\.?|I{1,3}|IV|V|2nd|3rd)$/;
/** Orders and degrees after a name: part of the item, but neither name nor office. */
const HONOURS =
  /^(?:G?C\.?B\.?|[GK]?\.?C\.?M\.?G\.?|[GK]\.?B\.?E\.?|C\.?B\.?E\.?|O\.?B\.?E\.?|K\.?C\.?V\.?O\.?|D\.?S\.?O\.?|Q\.?C\.?|K\.?C\.?|M\.?C\.?|M\.?P\.?|Ph\.?D\.?|M\.?D\.?)$/;
const SERVICE = /^(?:USA|USN|USAF|USMC|U\.S\.A\.|U\.S\.N\.|Ret\.?)$/;
/** Forms of address and titles of more than one. */
const PLURAL =
  /^(?:Mess(?:rs|ers)\.?|MM\.|Drs\.|Senators|Congressmen|Representatives|Governors|Ambassadors|Secretaries|Ministers|Generals|Admirals|Colonels)\s/;
/** Who comes along without a name: `Mr. Kishi and Party`. */
const COMPANY =
  /^(?:Party|Staff|Wife|Family|Aides?|Others?|Associates|Assistants?|Advisers|Interpreters?|Company|Co\.?|Sons?)$/i;
/** Longer than any list of persons on one line. */
const LONGEST = 8000;
const SYMBOL = /^[A-Z][A-Za-z]{0,6}(?:[/–:-][A-Z0-9][A-Za-z0-9]{0,6}){0,4}$/;
const PRESENCE =
  /\b(?:at|part|during|conclusion|first|last|latter|left|joined|arrived|until|beginning|briefly|after|before|present|portion|luncheon|dinner|only|absent)\b/i;

/**
 * Reads one item of a participants list. An item may name several persons.
 *
 *     Mr. Masayuki Tani, Ambassador E. & P., Embassy of Japan      NE—Mr. Hart, Mr. Dorsey
 *     ^^^ ^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^      ^^  ^^^^^^^^  ^^^^^^^^^^
 *     honorific, name    role                affiliation           symbol, two persons
 */
export function parseParticipantItem(text: string, item: Span): ParsedPerson[] {
  // `[name not declassified]`: somebody, of whom the copy says nothing.
  if (item.end - item.start > LONGEST || /^\[[^\]]*\]$/.test(text.slice(item.start, item.end))) return [empty()];
  const asides = asidesOf(text, item);
  const segments = segmentsOf(text, item, asides);
  const drafts = readSegments(text, segments);
  for (const aside of asides) addAside(text, drafts, aside);
  return drafts;
}

function readSegments(text: string, segments: readonly Span[]): Draft[] {
  const drafts: Draft[] = [];
  /** Words before anybody is named: `Director`, `American Affairs Bureau`, `NE`. */
  const leading: Span[] = [];
  const words = segments.map((segment) => takeName(text, segment));
  const byAddress = segments.map((segment, index) => words[index]?.name != null && honorificLength(text, segment) > 0);
  const anyAddressed = byAddress.includes(true);
  // `Admiral Stump, General O’Daniel, Ambassador Collins`: where most segments are a title and a name, each is a person.
  const titled = words.filter(({ title, name }) => title !== null && name !== null).length;
  const allPersons =
    titled + byAddress.filter(Boolean).length >= 3 &&
    titled * 2 + byAddress.filter(Boolean).length * 2 > segments.length;
  // `Messrs. Hoover, Waugh, Burgess`: one address for all, as long as nothing but names follows.
  let inRun = segments[0] !== undefined && PLURAL.test(text.slice(segments[0].start, segments[0].end));
  for (const [index, segment] of segments.entries()) {
    const current = drafts[drafts.length - 1];
    const named = words[index] as NamedWords;
    const isSymbol = isOfficeSymbol(text, segment);
    inRun &&= index === 0 || isBareName(named) || byAddress[index] === true;
    if (current === undefined) {
      const isPerson =
        named.name !== null &&
        !isSymbol &&
        (byAddress[index] === true ||
          (allPersons && named.title !== null) ||
          (leading.every((one) => isOfficeSymbol(text, one))
            ? !anyAddressed || named.title === null
            : isLastPerson(text, segments, words, index)));
      if (isPerson) drafts.push(...personsOf(text, segment, named));
      else leading.push(segment);
      continue;
    }
    const behindName = current.name !== null && /^[,\s]*$/.test(text.slice(current.name.end, segment.start));
    if (SUFFIX.test(text.slice(segment.start, segment.end)) && current.name !== null && behindName) {
      current.name = { start: current.name.start, end: segment.end };
    } else if (byAddress[index] === true || (allPersons && named.name !== null && named.title !== null))
      drafts.push(...personsOf(text, segment, named));
    else if (inRun && isBareName(named)) drafts.push(...personsOf(text, segment, named));
    else if (!HONOURS.test(text.slice(segment.start, segment.end))) describe(text, current, segment, isSymbol);
  }
  if (drafts.length === 0) drafts.push(empty());
  const first = drafts[0] as Draft;
  const described = empty();
  for (const segment of leading) describe(text, described, segment, isOfficeSymbol(text, segment));
  for (const draft of described.officeSymbol === null ? [first] : drafts) {
    draft.officeSymbol ??= described.officeSymbol;
  }
  first.roles.unshift(...described.roles);
  first.affiliation ??= described.affiliation;
  return drafts;
}

/** Role first, name last: `Director, American Affairs Bureau, Foreign Ministry, Koh Chiba`. */
function isLastPerson(text: string, segments: readonly Span[], words: readonly NamedWords[], index: number): boolean {
  const named = words[index];
  if (named?.name == null || index !== lastThatIsNoSuffix(text, segments)) return false;
  return named.title !== null || /\s/.test(text.slice(named.name.start, named.name.end));
}

function lastThatIsNoSuffix(text: string, segments: readonly Span[]): number {
  let at = segments.length - 1;
  const wordsAt = (): string => text.slice(segments[at]?.start, segments[at]?.end);
  while (at > 0 && (SUFFIX.test(wordsAt()) || SERVICE.test(wordsAt()))) at -= 1;
  return at;
}

function isBareName({ name, title, rest }: NamedWords): boolean {
  return name !== null && title === null && rest === null;
}

/** `Foreign Minister Musa Nasser Ambassador Yusuf Haikal`: what follows a name may be the next person. */
function personsOf(text: string, segment: Span, named: NamedWords): Draft[] {
  const draft = empty();
  draft.name = named.name;
  draft.honorific = named.honorific;
  if (named.title !== null) draft.roles.push(withoutArticle(text, named.title));
  if (named.rest === null) return [draft];
  const and = /^(?:and|&)\s+/.exec(text.slice(named.rest.start, named.rest.end));
  const rest = { start: named.rest.start + (and?.[0].length ?? 0), end: segment.end };
  const next = takeName(text, rest);
  const andName = and !== null && isBareName(next) && !COMPANY.test(text.slice(rest.start, rest.end));
  if (next.name !== null && (next.title !== null || next.honorific !== null || andName))
    return [draft, ...personsOf(text, rest, next)];
  describe(text, draft, named.rest, false);
  return [draft];
}

function describe(text: string, draft: Draft, segment: Span, isSymbol: boolean): void {
  if (isSymbol && draft.officeSymbol === null) draft.officeSymbol = segment;
  else if (isAffiliation(text.slice(segment.start, segment.end))) {
    const of = /^of\s+/.exec(text.slice(segment.start, segment.end))?.[0].length ?? 0;
    draft.affiliation =
      draft.affiliation === null
        ? { start: segment.start + of, end: segment.end }
        : { start: draft.affiliation.start, end: segment.end };
  } else draft.roles.push(withoutArticle(text, segment));
}

function isOfficeSymbol(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (!SYMBOL.test(words) || SUFFIX.test(words) || isOfficeWord(words)) return false;
  return /^[^a-z]*$|[A-Z].*[/–:-]/.test(words) && stateOf(words) === null;
}

/** The head of the phrase decides: `Bureau of Far Eastern Affairs` is an institution, `Counselor of French Embassy` a role. */
function isAffiliation(words: string): boolean {
  if (/^of\s/.test(words)) return true;
  const tokens = words.split(/\s+/);
  const first = tokens[0] ?? '';
  const head =
    words
      .split(/\s(?:of|for|to|in|on|at)\s/)[0]
      ?.trim()
      .split(/\s+/)
      .pop() ?? '';
  if (stateOf(words) !== null) return true;
  if (isOfficeWord(head) && !isInstitutionWord(head)) return false;
  if (isInstitutionWord(head))
    return !/^(?:Member|Director|Chief|Head|Chairman|Counsell?or|Secretary|Minister|Officer|Deputy|Assistant|Acting|Alternate|Representative|Adviser|President|Vice)$/.test(
      first,
    );
  return !tokens.some(isOfficeWord);
}

function addAside(text: string, drafts: readonly Draft[], aside: Span): void {
  const draft = drafts[drafts.length - 1];
  if (draft === undefined) return;
  const inner = trimSpan(text, { start: aside.start + 1, end: aside.end - 1 });
  const words = text.slice(inner.start, inner.end);
  const named = takeName(text, inner);
  if (PRESENCE.test(words)) draft.presence = inner;
  else if (isOfficeSymbol(text, inner)) draft.officeSymbol ??= inner;
  else if (named.name !== null && named.honorific !== null && draft.name === null) {
    draft.name = named.name;
    draft.honorific = named.honorific;
  } else if (isAffiliation(words)) draft.affiliation ??= inner;
  else draft.roles.push(inner);
}

/** `(at the conclusion)`: what stands in round brackets. */
function asidesOf(text: string, item: Span): Span[] {
  const asides: Span[] = [];
  for (const match of text.slice(item.start, item.end).matchAll(/\([^()]{2,80}\)/g)) {
    const start = item.start + match.index;
    asides.push({ start, end: start + match[0].length });
  }
  return asides;
}

/** Splits at commas, and at dashes that part a symbol or a role from a name. */
function segmentsOf(text: string, item: Span, asides: readonly Span[]): Span[] {
  const segments: Span[] = [];
  let from = item.start;
  const cut = (end: number, next: number): void => {
    const segment = trimSpan(text, { start: from, end });
    if (segment.end > segment.start && text.slice(segment.start, segment.end) !== '.') segments.push(segment);
    from = next;
  };
  const pattern =
    /[,;](?:\s+and(?=\s\p{Lu}))?|:\s+|\s*—\s*|\s+[–-]+\s+|(?<!Prof\.)-(?=(?:Mr|Mrs|Miss|Dr|M)\.?\s)|(?<=^[A-Z]{2,5}(?:\/[A-Z]{1,4})?)[–-](?=\p{Lu}\p{Ll})|(?<!\b(?:to|of|for|with|and|by|the|from|Excellency|Honorable|Hon\.|E\.))\s(?=(?:Mr|Mrs|Miss)\.\s\p{Lu})|(?<=\p{Ll}\.?)-(?=[A-Z]{1,4}(?:\/[A-Z]{1,4})?$)|\s(?:and|&)\s(?=(?:Mr|Mrs|Miss|Dr|M)\.\s)/gu;
  const words = text.slice(item.start, item.end);
  for (const match of words.matchAll(pattern)) {
    const at = item.start + match.index;
    const aside = asides.find(({ start, end }) => start <= at && at < end);
    if (aside === undefined) cut(at, at + match[0].length);
  }
  cut(item.end, item.end);
  // An aside is no part of the words around it.
  return segments.flatMap((segment) => withoutAsides(text, segment, asides));
}

function withoutAsides(text: string, segment: Span, asides: readonly Span[]): Span[] {
  const inside = asides.filter(({ start, end }) => segment.start < end && start < segment.end);
  if (inside.length === 0) return [segment];
  const pieces: Span[] = [];
  let from = segment.start;
  for (const { start, end } of inside) {
    pieces.push(trimSpan(text, { start: from, end: Math.max(from, start) }));
    from = end;
  }
  pieces.push(trimSpan(text, { start: Math.min(from, segment.end), end: segment.end }));
  return pieces.filter(({ start, end }) => end > start);
}

function withoutArticle(text: string, role: Span): Span {
  const match = /^(?:The|the)\s+/.exec(text.slice(role.start, role.end));
  return match === null ? role : { start: role.start + match[0].length, end: role.end };
}

function empty(): Draft {
  return { name: null, honorific: null, roles: [], affiliation: null, officeSymbol: null, presence: null };
}
