import type { DocumentType } from '../../shared/model/document.ts';
import type { Evidence } from '../../shared/model/evidence.ts';
import type { Span } from '../../shared/model/span.ts';
import { LONGEST_STATEMENT } from './plain-form.ts';

interface TypeWords {
  readonly type: DocumentType;
  readonly words: RegExp;
}

/**
 * Words that name the form of a paper. A heading begins with its own form and comes to other papers later
 * (`Memorandum From ... Regarding Telegram 1190`); at one place the longer form stands first here.
 */
const FORMS: readonly TypeWords[] = [
  {
    type: 'memorandum-of-telephone-conversation',
    words:
      /\bMemorand(?:um|a) of (?:a )?Telephone Conversations?|\bTelephone Conversations?\b|\bTranscript of (?:a )?Telephone/i,
  },
  {
    type: 'memorandum-of-conversation',
    words:
      /\bMemorand(?:um|a) of (?:an? |the )?(?:Private |Informal )?(?:Conversations?|Conference|Discussion|Meeting)\b|\bMemcon\b/i,
  },
  {
    type: 'record-of-conversation',
    words:
      /\b(?:Record|Notes?|Report) (?:of|on) (?:an? |the )?(?:Conversations?|Discussions?|Talks?|Meeting)\b|\bRecord by \S+(?: \S+)? of (?:Conversation|Meeting)\b/i,
  },
  { type: 'editorial-note', words: /\bEditorial Note\b/i },
  {
    type: 'minutes',
    words:
      /\b(?:Agreed |Draft |Summary )?Minutes of\b|\bAgreed Minutes?\b|\bAgreed Official Minutes\b|\bSummary Record of\b|^\W*(?:\d+\W+)?Minutes\b/i,
  },
  { type: 'telegram', words: /\b(?:Circular )?(?:Telegram|Cablegram|Airgram|Teletype|Savingram)s?\b/i },
  {
    type: 'letter',
    words:
      /^\W*(?:\d+\W+)?(?:(?:Personal|Draft|Open) )?Letter\b|\bLetters? (?:From|To|dated)\b|^\W*(?:\d+\W+)?(?:Personal )?Message(?:,| From\b| To\b)/i,
  },
  { type: 'submission', words: /^\W*(?:\d+\W+)?(?:(?:War )?Cabinet )?Submission\b/i },
  { type: 'decision', words: /^\W*(?:\d+\W+)?(?:War )?Cabinet (?:Decision|Minute)\b/i },
  { type: 'diplomatic-note', words: /\bNote Verbale\b|^\W*(?:\d+\W+)?Notes? (?:From|To)\b/i },
  { type: 'despatch', words: /^\W*(?:\d+\W+)?(?:Despatch|Dispatch)\b|\b(?:Despatch|Dispatch) \d/i },
  {
    type: 'report',
    words: /^\W*(?:\d+\W+)?(?:Extracts? from )?(?:(?:Draft|Interim|Final|Joint) )?Report (?:By|From|To|on|of the)\b/i,
  },
  {
    type: 'memorandum',
    words: /\bMemorand(?:um|a)\b|^\W*(?:\d+\W+)?Minute(?:,| From\b| by\b)|^\W*(?:\d+\W+)?Note for (?:the )?File\b/i,
  },
  { type: 'aide-memoire', words: /\bAide[- ]?M[ée]moire\b/i },
  {
    type: 'exchange-of-notes',
    words: /\bExchanged? (?:of )?Notes\b|\bExchanges? of (?:Notes|Letters)\b|\bExchanged Notes\b/i,
  },
  {
    type: 'press-statement',
    words:
      /\b(?:Joint )?Announcement to the Press\b|\bPress (?:Statement|Release|Announcement|Communiqu[ée]|Conference|Remarks)\b|\b(?:Joint )?Statement to the Press\b/i,
  },
  { type: 'communique', words: /\b(?:Joint )?Communiqu[ée]s?\b/i },
  {
    type: 'joint-statement',
    words:
      /\bJoint (?:Press )?(?:Statement|Declaration|Announcement|Leaders['’]? Statement)\b|\bChair(?:man)?['’]s Statement\b/i,
  },
  { type: 'speech', words: /\b(?:Speech|Address|Remarks|Policy Speech|Toast)\b(?! (?:book|list))/i },
  { type: 'treaty', words: /\b(?:Treaty|Agreement|Convention|Protocol|Pact|Charter|Accord|Arrangement)\b/i },
];

/** What each of the Japanese names holds; most headings hold none, and are asked no further. */
const JAPANESE_LETTER = /[\u3041-\u30ff\u4e00-\u9fff]/;

/** Japanese puts the head of a title last: 条約についての合意された議事録 is a record of agreed minutes. */
const JAPANESE: readonly TypeWords[] = [
  { type: 'memorandum-of-telephone-conversation', words: /電話会談(?:録|記録|要旨|覚書|メモ)?/g },
  {
    type: 'memorandum-of-conversation',
    words: /(?:会談|會談)(?:記録|録|要旨|要録|覚書|覺書|メモ|概要|議事要旨)|会見(?:記録|録|要旨)/g,
  },
  { type: 'minutes', words: /議事録|議事錄|議事要旨|議定録|合意議事録/g },
  { type: 'exchange-of-notes', words: /交換公文|交換書簡|往復書簡|公文交換/g },
  { type: 'press-statement', words: /新聞発表|プレス・?リリース|記者会見|記者発表|報道発表|談話/g },
  { type: 'communique', words: /コミュニケ|コミニュケ|コムミュニケ/g },
  { type: 'joint-statement', words: /共同(?:声明|宣言|発表|ステートメント)|声明/g },
  { type: 'aide-memoire', words: /エード・?メモワール|エイド・?メモワール|口上書/g },
  { type: 'treaty', words: /条約|條約|協定|議定書|取極|取決め|憲章|規約|協約|講和/g },
  { type: 'speech', words: /演説|演說|講演|挨拶|あいさつ|スピーチ|式辞|答弁/g },
  { type: 'telegram', words: /電報|電信|公電|来電|往電/g },
  { type: 'letter', words: /書簡|書翰|親書|メッセージ/g },
  { type: 'memorandum', words: /覚書|覺書|メモランダム|備忘録/g },
];

/**
 * What kind of paper the record is, from the words of its heading and then of its title.
 *
 *     Joint Statement of Japanese Prime Minister Yoshida and U.S. President Eisenhower
 *     ^^^^^^^^^^^^^^^ joint-statement
 *     日米安保委員会設置に関する日米共同発表
 *                                   ^^^^^^^^ joint-statement
 */
export function documentType(
  text: string,
  title: Span | null,
  heading: Span | null,
): { readonly type: DocumentType; readonly evidence: Evidence | null } {
  const found =
    (heading && read(text, heading, 'type-words-in-heading')) ?? (title && read(text, title, 'type-words-in-title'));
  return found ?? { type: 'other', evidence: null };
}

function read(text: string, within: Span, rule: string): { type: DocumentType; evidence: Evidence } | null {
  const words = text.slice(within.start, Math.min(within.end, within.start + LONGEST_STATEMENT));
  const match = readEnglish(words) ?? readJapanese(words);
  if (!match) return null;
  const start = within.start + match.start;
  return { type: match.type, evidence: { certainty: 'stated', rule, span: { start, end: start + match.length } } };
}

/**
 * The kinds that Australian and older American volumes print below a heading which only names its two ends. `Minute` is
 * a departmental one there.
 */
const BELOW: readonly TypeWords[] = [
  { type: 'telegram', words: /^(?:Cablegrams?|Telegrams?|Savingram|Teleprinter|Airgram)\b/i },
  { type: 'letter', words: /^Letter\b/i },
  { type: 'memorandum', words: /^(?:Memorandum|Minute)\b/i },
  { type: 'despatch', words: /^D[ei]spatch\b/i },
  { type: 'diplomatic-note', words: /^Note(?: Verbale)?\b/i },
  { type: 'submission', words: /^(?:Submission|Agendum)\b/i },
  { type: 'report', words: /^Report\b/i },
];

/**
 * The kind of paper that a line between heading and text begins with, or null.
 *
 *     # 128 Evatt to Beasley
 *     ## Cablegram P206 CANBERRA, 20 September 1946
 *        ^^^^^^^^^ telegram
 */
export function typeBelowHeading(
  text: string,
  lines: readonly Span[],
): { readonly type: DocumentType; readonly evidence: Evidence } | null {
  for (const line of lines) {
    const words = text.slice(line.start, Math.min(line.end, line.start + LONGEST_STATEMENT));
    const lead = /^[#\s*_[]*(?:(?:Circular|Personal|Secret|Draft|Unnumbered)\s)?/i.exec(words)?.[0].length ?? 0;
    for (const { type, words: pattern } of BELOW) {
      const match = pattern.exec(words.slice(lead));
      // `Note: the hour is missing` and `Letter of 4 May follows.` say something else.
      if (match === null || /^\s?(?::|of\b)/.test(words.slice(lead + match[0].length))) continue;
      const span = { start: line.start + lead, end: line.start + lead + match[0].length };
      return { type, evidence: { certainty: 'stated', rule: 'type-words-below-heading', span } };
    }
  }
  return null;
}

/** How far below the head a letter greets its reader: words of secrecy come between. */
const GREETING_WITHIN = 3;

/**
 * A text whose first lines greet somebody is a letter. It does not say so itself: the type is inferred.
 *
 *     Dear Mr. Bruce,
 *     ^^^^^^^^^^^^^^^ letter
 */
export function typeByGreeting(
  text: string,
  paragraphs: readonly { readonly span: Span }[],
): { readonly type: DocumentType; readonly evidence: Evidence } | null {
  for (const { span } of paragraphs.slice(0, GREETING_WITHIN)) {
    if (span.end - span.start > 60 || !/^(?:My )?dear\b.*[,:]?$/i.test(text.slice(span.start, span.end))) continue;
    return { type: 'letter', evidence: { certainty: 'inferred', rule: 'greeting', span } };
  }
  return null;
}

interface Match {
  readonly type: DocumentType;
  readonly start: number;
  readonly length: number;
}

/** The first form that the words name; a treaty only where they name nothing else. */
function readEnglish(words: string): Match | null {
  let first: Match | null = null;
  for (const { type, words: pattern } of FORMS) {
    const match = pattern.exec(words);
    if (!match || (first && (type === 'treaty' || match.index >= first.start))) continue;
    first = { type, start: match.index, length: match[0].length };
  }
  return first;
}

function readJapanese(words: string): Match | null {
  let last: Match | null = null;
  if (!JAPANESE_LETTER.test(words)) return null;
  for (const { type, words: pattern } of JAPANESE) {
    for (const match of words.matchAll(pattern)) {
      const candidate = { type, start: match.index, length: match[0].length };
      if (!last || candidate.start + candidate.length > last.start + last.length) last = candidate;
    }
  }
  return last;
}
