import { trimSpan, type Span } from '../../shared/model/span.ts';
import { STATES_IN_JAPANESE } from './country-japanese.ts';
import type { ParsedPerson } from './participant-item.ts';
import { isJapaneseTitle, modernForms, readTitledWord, type TitledWord } from './title-japanese.ts';

/** A longer item is running text. */
const LONGEST = 160;

const INSTITUTION =
  /(?:省|庁|大使館|公使館|領事館|代表部|総司令部|統合参謀本部|政府|委員会|銀行|協会|連合会|会社|新聞社|通信社|大学|研究所|議院|国会|局|課)$/;
/** An institution before an office in one word: `外務省条約局長`. */
const LEADING_INSTITUTION = /^.{1,10}?(?:省|庁|大使館|公使館|領事館|代表部|総司令部)(?=.)/u;
const NUMERAL = '(?:数|若干|[一二三四五六七八九十]{1,3}|[\\d０-９]{1,3})';
/** Who is not named: `他二名`, `ほか`, and behind somebody `島公使外三名`, `谷大使ら`. */
const COMPANY = new RegExp(`^(?:その|其の)?(?:他|外|ほか)?(?:に)?(?:${NUMERAL}(?:名|人))?$|^[ら等]$`, 'u');
const TRAILING_COMPANY = new RegExp(
  `(?:ほか|[他外](?=${NUMERAL}))(?:${NUMERAL}(?:名|人))?$|(?:[ら等]|一行|夫妻)(?:${NUMERAL}(?:名|人))?$`,
  'u',
);
const PRESENCE = /途中|出席|退席|参加|同席|中座|遅れ|遅参|のみ|後半|前半|冒頭|終りまで|終わりまで|だけ|早退/;
const TRAILING_PRESENCE =
  /(?:途中(?:から|より|まで|で)?|(?:[\p{Script=Han}ぁ-ん]{0,6})(?:から|より|まで|のみ))(?:出席|退席|参加|同席|中座)?$/u;

interface Draft {
  name: Span | null;
  honorific: Span | null;
  roles: Span[];
  affiliation: Span | null;
  presence: Span | null;
  /** True where the name came first, so that the titles behind it are all its own. */
  nameFirst: boolean;
  /** True once a name and a title stood together in one word. */
  isWhole: boolean;
}

/** What a Japanese item says: `isTitled` where each of its persons bears a title. */
export interface JapaneseItem {
  readonly persons: readonly ParsedPerson[];
  readonly isTitled: boolean;
}

/** True for an item in Japanese: `Mr. Tani (谷)` is none, `E・O・ライシャワー` is one. */
export function isJapaneseItem(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + LONGEST));
  const japanese = words.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/gu)?.length ?? 0;
  return japanese > 0 && japanese * 2 >= (words.match(/[A-Za-z]/g)?.length ?? 0);
}

/**
 * Reads one item of a Japanese list; null where it cannot name anybody. An item that only counts others holds no person.
 *
 *     谷正之駐米大使（途中から出席）        外務大臣 藤山愛一郎        ダレス国務長官ほか三名
 *     ^^^ name    ^^^^^^^ presence     ^^^^ role   ^^^^^ name     ^^^ name
 *        ^^^^ role                                                  ^^^^ role
 */
export function readJapaneseItem(text: string, item: Span): JapaneseItem | null {
  if (item.end - item.start > LONGEST) return null;
  const drafts: Draft[] = [];
  let sawCompany = false;
  for (const token of tokensOf(text, item)) {
    if (token.isAside) {
      if (!addAside(text, drafts, token.span)) sawCompany = true;
      continue;
    }
    const bare = withoutCompany(text, token.span);
    sawCompany ||= bare.end <= bare.start || bare.end < token.span.end;
    if (bare.end <= bare.start) continue;
    const last = drafts[drafts.length - 1];
    if (last !== undefined && isPresence(text, bare)) {
      last.presence ??= bare;
      continue;
    }
    const { words, presence } = withoutPresence(text, bare);
    if (!addWord(text, drafts, words)) return null;
    const current = drafts[drafts.length - 1];
    if (presence !== null && current !== undefined) current.presence ??= presence;
  }
  const persons = drafts.flatMap(splitTitles);
  if (persons.length === 0 && !sawCompany) return null;
  return { persons: persons.map(personOf), isTitled: persons.every(({ roles }) => roles.length > 0) };
}

/** One word more: a person of its own, or what is said of the one before. */
function addWord(text: string, drafts: Draft[], span: Span): boolean {
  const written = text.slice(span.start, span.end);
  const last = drafts[drafts.length - 1];
  const read = readTitledWord(written);
  if (INSTITUTION.test(modernForms(written)) && read?.title?.[1] !== written.length) {
    if (last !== undefined && last.nameFirst && last.affiliation === null) last.affiliation = span;
    else drafts.push({ ...emptyDraft(), affiliation: span });
    return true;
  }
  if (read === null) return false;
  const name = placed(span, read.name);
  const isPending = last?.name === null;
  if (read.title !== null && name !== null) {
    const draft = isPending && last.roles.length === 0 ? last : emptyDraft();
    if (draft !== last) drafts.push(draft);
    draft.name = name;
    draft.isWhole = true;
    addTitle(text, draft, span, read);
    if (read.shared) shareTitle(drafts, draft);
    return true;
  }
  if (read.title !== null) {
    const draft = last !== undefined && (isPending || (last.nameFirst && !last.isWhole)) ? last : emptyDraft();
    if (draft !== last) drafts.push(draft);
    addTitle(text, draft, span, read);
    return true;
  }
  if (isPending) last.name = name;
  else if (last?.name != null && goesOn(text, last, last.name, span)) {
    last.name = { start: last.name.start, end: span.end };
  } else drafts.push({ ...emptyDraft(), name, nameFirst: true });
  const named = drafts[drafts.length - 1];
  if (named !== undefined) named.honorific ??= placed(span, read.honorific);
  return true;
}

function addTitle(text: string, draft: Draft, span: Span, { title, honorific }: TitledWord): void {
  const role = placed(span, title);
  if (role === null) return;
  draft.honorific ??= placed(span, honorific);
  const words = modernForms(text.slice(role.start, role.end));
  const before = LEADING_INSTITUTION.exec(words)?.[0].length ?? 0;
  if (before > 0 && draft.affiliation === null && isJapaneseTitle(words.slice(before))) {
    draft.affiliation = { start: role.start, end: role.start + before };
    draft.roles.push({ start: role.start + before, end: role.end });
  } else draft.roles.push(role);
}

/** `谷 正之`, `ジョン フォスター`: parts of one name; `谷正之 島重信` are two. */
function goesOn(text: string, { roles, isWhole }: Draft, name: Span, next: Span): boolean {
  if (isWhole || roles.some(({ start }) => start > name.start)) return false;
  if (/[、，,]/.test(text.slice(name.end, next.start))) return false;
  const before = text.slice(name.start, name.end);
  const after = text.slice(next.start, next.end);
  const isForeign = (words: string): boolean => /[\p{Script=Katakana}\p{Lu}]/u.test(words);
  if (isForeign(before) || isForeign(after)) return isForeign(before) && isForeign(after);
  return before.length + after.length <= 5 && before.length <= 3;
}

function shareTitle(drafts: readonly Draft[], holder: Draft): void {
  for (let at = drafts.length - 2; at >= 0; at -= 1) {
    const draft = drafts[at] as Draft;
    if (draft.name === null || draft.roles.length > 0) return;
    draft.roles.push(...holder.roles);
  }
}

/** `総理 外務大臣`: titles without a name are as many persons. */
function splitTitles(draft: Draft): Draft[] {
  if (draft.name !== null || draft.roles.length < 2) return [draft];
  return draft.roles.map((role, index) => ({
    ...draft,
    roles: [role],
    presence: index === draft.roles.length - 1 ? draft.presence : null,
  }));
}

/** What stands in brackets behind somebody; false where it only counts others. */
function addAside(text: string, drafts: readonly Draft[], inner: Span): boolean {
  const written = text.slice(inner.start, inner.end);
  const last = drafts[drafts.length - 1];
  if (COMPANY.test(written)) return false;
  if (last === undefined) return true;
  if (PRESENCE.test(modernForms(written))) last.presence ??= inner;
  else if (isJapaneseTitle(written)) last.roles.push(inner);
  else if (INSTITUTION.test(modernForms(written)) || STATES_IN_JAPANESE.has(modernForms(written)))
    last.affiliation ??= inner;
  else if (last.name === null && readTitledWord(written)?.name != null) last.name = inner;
  return true;
}

function withoutCompany(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  if (COMPANY.test(words)) return { start: span.end, end: span.end };
  const company = TRAILING_COMPANY.exec(words);
  // `等` and `ら` may end a name; behind a title they count others.
  if (company === null || (/^[ら等一夫]/.test(company[0]) && !isWholeWord(words.slice(0, company.index)))) return span;
  return { start: span.start, end: span.start + company.index };
}

function isPresence(text: string, { start, end }: Span): boolean {
  const words = modernForms(text.slice(start, end));
  return PRESENCE.test(words) && readTitledWord(words)?.title == null;
}

function withoutPresence(text: string, span: Span): { readonly words: Span; readonly presence: Span | null } {
  const words = modernForms(text.slice(span.start, span.end));
  for (let at = 1; PRESENCE.test(words) && at < words.length; at += 1) {
    const tail = words.slice(at);
    const match = TRAILING_PRESENCE.exec(tail);
    if (match?.index === 0 && isWholeWord(words.slice(0, at)))
      return {
        words: { start: span.start, end: span.start + at },
        presence: { start: span.start + at, end: span.end },
      };
  }
  return { words: span, presence: null };
}

/** True for words that end with a title or a form of address. */
function isWholeWord(words: string): boolean {
  const read = readTitledWord(words);
  return read !== null && (read.honorific !== null || read.title?.[1] === words.length);
}

interface Token {
  readonly span: Span;
  readonly isAside: boolean;
}

/** Words between blanks and commas, and what stands in brackets. */
function tokensOf(text: string, item: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text
    .slice(item.start, item.end)
    .matchAll(/[（(]([^（()）]{1,60})[)）]|[^\s\u3000、，,（(]+|[（(]/gu)) {
    const start = item.start + match.index;
    const inner = match[1];
    const span = { start, end: start + match[0].length };
    tokens.push(
      inner === undefined
        ? { span, isAside: false }
        : { span: trimSpan(text, { start: start + 1, end: span.end - 1 }), isAside: true },
    );
  }
  return tokens.filter(({ span }) => span.end > span.start);
}

function placed({ start }: Span, range: readonly [number, number] | null): Span | null {
  return range === null ? null : { start: start + range[0], end: start + range[1] };
}

function emptyDraft(): Draft {
  return {
    name: null,
    honorific: null,
    roles: [],
    affiliation: null,
    presence: null,
    nameFirst: false,
    isWhole: false,
  };
}

function personOf({ name, honorific, roles, affiliation, presence }: Draft): ParsedPerson {
  return { name, honorific, roles, affiliation, officeSymbol: null, presence };
}
