import { trimSpan, type Span } from '../../shared/model/span.ts';
import { continuesFileNumber, isFileNumber } from './file-number.ts';

/** Where a paper lies: the house, the holdings in it, the number in the holdings. */
export interface ArchivalLocation {
  readonly repository: Span | null;
  readonly collection: Span | null;
  readonly fileNumber: Span | null;
}

const HOUSE =
  /\b(?:Library|Libraries|Department|Departments|Archives?|Archive|Center|Centre|University|Agency|Institute|Institution|Museum|Ministry|Congress|Bureau|Court|Society|Foundation|Administration|Commission|Public Record Office|College|Chiefs of Staff|Council|Authority)\b/;
const HOLDINGS = /\b(?:files?|papers?|records|diar(?:y|ies)|collection|series|RG|lot|memoranda)\b/i;
const SYMBOL_ONLY = /:\s(?:Telegram|Airgram|Despatch|Circular|Note|Letter)$/;

/**
 * Reads the first sentence of a source note.
 *
 *     Department of State, Conference Files: Lot 62 D 181, CF 928
 *     ^^^^^^^^^^^^^^^^^^^ repository
 *                          ^^^^^^^^^^^^^^^^ collection
 *                                            ^^^^^^^^^^^^^^^^^^^^ file number
 *     Eisenhower Library, Dulles Papers, General Telephone Conversations
 *     ^^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ collection, no number
 *     893.00/15096: Telegram
 *     ^^^^^^^^^^^^ file number alone: older volumes name no house, and none is made up
 */
export function parseArchivalLocation(text: string, sentence: Span): ArchivalLocation {
  const all = splitPieces(text, sentence);
  const wordsOf = (piece: Span | undefined) => (piece ? text.slice(piece.start, piece.end) : '');
  const first = wordsOf(all[0]);
  const second = wordsOf(all[1]);
  const named =
    HOUSE.test(first) && !(HOLDINGS.test(first) && !/\b(?:Records Center|Archives and Records)\b/.test(first));
  const isHouse = !isFileNumber(first) && (named || (!HOLDINGS.test(first) && HOLDINGS.test(second) && all.length > 1));
  const repository = isHouse ? (all[0] ?? null) : null;
  const pieces = isHouse ? all.slice(1) : all;
  const at = pieces.findIndex((piece) => isFileNumber(wordsOf(piece)));
  let last = at;
  while (at >= 0 && continuesFileNumber(wordsOf(pieces[last + 1]))) last += 1;
  const opening = pieces[at];
  const closing = pieces[last];
  const fileNumber = opening && closing ? { start: opening.start, end: closing.end } : null;
  const holdings = at < 0 ? pieces : pieces.slice(0, at);
  const from = holdings[0];
  const to = holdings.at(-1);
  return { repository, collection: from && to ? { start: from.start, end: to.end } : null, fileNumber };
}

/** Splits at commas and colons outside quotation marks and parentheses; a semicolon ends the statement of place. */
function splitPieces(text: string, sentence: Span): Span[] {
  const sentenceEnd = SYMBOL_ONLY.exec(text.slice(sentence.start, sentence.end));
  const end = sentenceEnd ? sentence.start + sentenceEnd.index : sentence.end;
  const pieces: Span[] = [];
  let depth = 0;
  let from = sentence.start;
  const push = (to: number) => {
    const piece = trimSpan(text, { start: from, end: to });
    if (piece.start < piece.end) pieces.push(piece);
    from = to + 1;
  };
  let at = from;
  for (; at < end; at += 1) {
    const character = text.charAt(at);
    if (character === '(' || character === '“') depth += 1;
    else if ((character === ')' || character === '”') && depth > 0) depth -= 1;
    if (depth > 0) continue;
    if (character === ';') break;
    if (character === ',' || (character === ':' && /\s/.test(text.charAt(at + 1)))) push(at);
  }
  push(at);
  return pieces;
}

/**
 * An Australian reference gives the archives, the series, the item and its part.
 *
 *     [AA : A462/20, 602/2, iv]
 *      ^^ repository: the archives by their letters
 *           ^^^^^^^ collection: the series
 *                    ^^^^^^^^^ file number: item and part
 */
const AUSTRALIAN =
  /^[\s_*]*\[?\s*(N?AA|FA|SFU|NLA|CRS|PRO|TNA|UKNA|ANZ|AWM)\s?:\s?([^,\n]{2,60}?)(?:\s?,\s?([^\n]{1,80}?))?[\s_*.]*$/;
/** Without the brackets only a series (`A1838`) shows that the letters are an archives'. */
const SERIES = /^[A-Z]{1,4}\s?\w{1,6}(?:\/\w{1,4}){0,2}(?:\s[A-Z]{1,3}\d?)?$/;

/** A British reference has the letter code and its class, then the piece: `UKNA: FCO 24/1313`. */
const BRITISH = /^[\s_*]*\[?\s*(UKNA|TNA|NAUK|PRO)\s?:\s?([A-Z]{2,5}[ /]\d{1,4})\/([\w/]{1,24})[\s_*.\]]*$/;
/** A New Zealand reference has the agency's series, the record and, last, the archives. */
const NEW_ZEALAND = /^[\s_*]*\[([A-Z]{2,5}\s\d[^,\n]{0,50}), ([^,\n]{1,40}?) (Archives New Zealand[^,\n\]]{0,80})/;

/** Reads an Australian, British or New Zealand archival reference as the Australian volumes print it, or null. */
export function parseAustralianReference(text: string, span: Span): ArchivalLocation | null {
  if (span.end - span.start > 160) return null;
  const words = text.slice(span.start, span.end);
  const [, house, code, piece] = BRITISH.exec(words) ?? [];
  if (house !== undefined && code !== undefined && piece !== undefined) {
    const repository = spanOf(text, house, span.start);
    const collection = spanOf(text, code, repository.end);
    return { repository, collection, fileNumber: spanOf(text, piece, collection.end + 1) };
  }
  const [, agency, record, last] = NEW_ZEALAND.exec(words) ?? [];
  if (agency !== undefined && record !== undefined && last !== undefined) {
    const collection = spanOf(text, agency, span.start);
    const fileNumber = spanOf(text, record, collection.end);
    return { repository: spanOf(text, last, fileNumber.end), collection, fileNumber };
  }
  const match = AUSTRALIAN.exec(words);
  if (!match) return null;
  const bracketed = /^[\s_*]*\[/.test(words) && /\][\s_*.]*$/.test(words);
  const [, archives = '', series = '', item = ''] = match;
  if (!bracketed && (!SERIES.test(series) || item === '')) return null;
  const repository = spanOf(text, archives, span.start);
  const seriesWords = series.replace(/\s*\]$/, '').trimEnd();
  if (seriesWords === '') return null;
  const collection = spanOf(text, seriesWords, repository.end);
  const closed = bracketed && item.endsWith(']') ? item.slice(0, -1).trimEnd() : item;
  return { repository, collection, fileNumber: closed === '' ? null : spanOf(text, closed, collection.end) };
}

function spanOf(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}
