import type { Span } from '../../shared/model/span.ts';
import { parseDate, type ParsedDate } from './date.ts';
import { commaPieces, isPlaceName, isRegion, isVenue, trimPlace } from './place.ts';
import { isSeat } from './seat.ts';

export interface ParsedDateline {
  /** The whole line, without a note marker behind it. */
  readonly span: Span;
  readonly place: Span | null;
  /** Null where the line says `undated`, or where it is the half of a dateline that holds the place alone. */
  readonly date: ParsedDate | null;
  /** True where the format states the date, not the words alone. */
  readonly isStated?: boolean;
}

/** A line longer than this is running text. */
const LONGEST = 240;

// What may follow the date: when it was received, a point, the marker of a note.
const TAIL =
  /^[\s.,;\]）)]*(?:,?\s?\d{3,5}Z\b\.?|(?:and\s)?\d{1,2}(?:[:.]\d{2})?\s[ap]\.?\s?m\.|(?:early |late )?(?:morning|afternoon|evening|night)\b)?(?:\s?\[[^[\]\n]{1,24}\])?[\s.,;]*(?:\(?(?:local time|EST|EDT|E\.S\.T\.|GMT|G\.M\.T\.)\)?[\s.,;]*)?(?:[[(]?(?:Received|Recd|Rec’d|Rec'd)\b[^\n]{0,80}?[\])]?)?[\s.\]]*(?:\*{1,2}\w{1,3}\*|\[\d{1,3}\]|[†‡§*]{1,3}|\d{1,2}|\[?Source\b.*)?\s*$/;

// The kind of paper and its number, which Australian and Dominion cables put before the place.
const FORM =
  /^(?:#+\s*)?(?:(?:Circular|Personal|Secret|Draft)\s)?(?:Cablegrams?|Telegrams?|Letter|Memorandum|Minute|Di?espatch|Dispatch|Agendum|Submission|Extracts?|Note|Message|Report|Savingram|Teleprinter|Record|Paper|Note Verbale|Aide[- ]M[ée]moire)\b(?!\s(?:of|by|from|on|to|with|for|prepared|concerning|regarding)\b)/i;
/** Towns in capitals (`NEW YORK`), not the code of a cable (`UN713`). */
const CLOSING_CAPITALS = /(?:^|[\s[])(\p{Lu}[\p{Lu}'’.-]{2,}(?:\s\p{Lu}[\p{Lu}'’.-]+){0,3})$/u;

/** A cheap look before the patterns: most lines hold no year and are running text. */
const STATES_DATE = /[12Il][\dIlOoSB]{3}|年|-\d\d\b|undated/i;

const WEEKDAY = /(?:^|[,\s])(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)[,\s]*$/i;
const UNDATED = /[,\s[(]*\bundated[\].)]*[,;\s[(]*$/i;

/**
 * Reads a line that gives place and date and nothing else, or null: running text never is one.
 *
 *     Washington, September 7, 1956, 9 p.m.
 *     ^^^^^^^^^^ place
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^ date
 *     [Washington,] April 13, 1954
 *     ## Cablegram P206 CANBERRA, 20 September 1946
 *                       ^^^^^^^^ place
 *     Washington, undated.
 *     CANBERRA                 the place half of a dateline over two lines
 */
export function parseDateline(text: string, lineSpan: Span): ParsedDateline | null {
  if (lineSpan.end - lineSpan.start > LONGEST) return null;
  if (!STATES_DATE.test(text.slice(lineSpan.start, lineSpan.end))) return placeAlone(text, trimStart(text, lineSpan));
  const date = parseDate(text, lineSpan);
  const line = trimStart(text, lineSpan);
  if (!date) return undated(text, line) ?? placeAlone(text, line);
  const tail = TAIL.exec(text.slice(date.span.end, line.end));
  if (!tail || date.span.start < line.start) return null;
  const span = { start: line.start, end: dateEnd(text, date.span.end, line.end) };
  const prefix = beforeDate(text, { start: line.start, end: date.span.start });
  if (prefix.start === prefix.end) return startsLine(text, line, date) ? { span, place: null, date } : null;
  const place = readPlace(text, prefix, /^[1-9]\d{3}(?:-\d{2})?[?~]?$/.test(date.edtf));
  return place === null ? null : { span, place: place.start < place.end ? place : null, date };
}

/** Null where the words before the date are no place; an empty span where they name the kind of paper alone. */
function readPlace(text: string, prefix: Span, coarse: boolean): Span | null {
  const form = FORM.exec(text.slice(prefix.start, prefix.end));
  if (form) return placeBehindForm(text, { start: prefix.start + form[0].length, end: prefix.end });
  const place = trimPlace(text, prefix);
  const pieces = commaPieces(text, place);
  if (pieces.length > 4 || !pieces.every((piece) => isPlaceName(text.slice(piece.start, piece.end)))) return null;
  // `Tripartite Talks, July 1954` has the build of a dateline; without a day only a known town is one.
  if (coarse && !pieces.some((piece) => isKnown(text.slice(piece.start, piece.end)))) return null;
  const known = pieces.some((piece) => isSeat(text.slice(piece.start, piece.end)));
  return known || separated(text, prefix.end) ? (townOf(text, pieces) ?? place) : null;
}

/** Behind the kind of paper, its number and its addressee the place stands last: in capitals, or set off by a comma. */
function placeBehindForm(text: string, rest: Span): Span {
  const nothing = { start: rest.end, end: rest.end };
  const last = commaPieces(text, rest).at(-1);
  if (!last) return nothing;
  const words = text.slice(last.start, last.end);
  const capitals = CLOSING_CAPITALS.exec(words)?.[1];
  if (capitals !== undefined) return { start: last.end - capitals.length, end: last.end };
  return isPlaceName(words) && /[,，]/.test(text.slice(rest.start, last.start)) ? last : nothing;
}

/** The town among the pieces of a place: what follows the last venue, with its state or land. */
export function townOf(text: string, pieces: readonly Span[]): Span | null {
  const lastVenue = pieces.findLastIndex((piece) => isVenue(text.slice(piece.start, piece.end)));
  const first = pieces[lastVenue + 1];
  const last = pieces.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

function undated(text: string, line: Span): ParsedDateline | null {
  const match = /^(.*?)(?:\s*(?:\*\w{1,3}\*|\[\d{1,3}\]|(?<=\.)\d{1,2}|[†‡§]))?$/.exec(
    text.slice(line.start, line.end),
  );
  const words = (match?.[1] ?? '').replace(/[\s.]+$/, '');
  const undatedAt = UNDATED.exec(words)?.index;
  if (undatedAt === undefined) return null;
  const span = { start: line.start, end: line.start + words.length };
  const prefix = trimPlace(text, { start: line.start, end: line.start + undatedAt });
  if (prefix.start === prefix.end) return { span, place: null, date: null };
  const pieces = commaPieces(text, prefix);
  if (!pieces.every((piece) => isPlaceName(text.slice(piece.start, piece.end)))) return null;
  return { span, place: townOf(text, pieces) ?? prefix, date: null };
}

/** `AGRICULTURE AND TRADE & CUSTOMS Canberra,`: the second line of a heading in capitals, and the place behind it. */
const HEADING_END =
  /^(?:\p{Lu}[\p{Lu}.’'-]+|&)(?:,?\s(?:\p{Lu}[\p{Lu}.’'-]+|&)){1,12}\s(\p{Lu}\p{Ll}[^,\n]{1,30},)\s*$/u;
const LONGEST_HEADING_END = 160;

/** A seat of government or of talks, alone on its line in capitals or with a comma. Any other lone name may be a heading. */
function placeAlone(text: string, line: Span): ParsedDateline | null {
  const heading = HEADING_END.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEADING_END)));
  if (heading !== null) {
    const start = line.start + heading[0].length - (heading[1] ?? '').length;
    const place = trimPlace(text, { start, end: line.end });
    if (isSeat(text.slice(place.start, place.end))) return { span: line, place, date: null };
  }
  const place = trimPlace(text, line);
  const words = text.slice(place.start, place.end);
  const after = text.slice(place.end, line.end);
  if (!isSeat(words) || !/^[\s,.[\]*_]*$/.test(after)) return null;
  return words === words.toUpperCase() || after.includes(',') ? { span: place, place, date: null } : null;
}

function isKnown(words: string): boolean {
  return isSeat(words) || isRegion(words);
}

function beforeDate(text: string, span: Span): Span {
  let { end } = trimPlace(text, span);
  for (let before = -1; before !== end;) {
    before = end;
    const words = text.slice(span.start, end);
    const cut = UNDATED.exec(words)?.index ?? WEEKDAY.exec(words)?.index;
    if (cut !== undefined) end = trimPlace(text, { start: span.start, end: span.start + cut }).end;
  }
  return { start: Math.min(span.start, end), end };
}

/** The place is set off from the date: by a comma, a dash, a bracket, or by capitals (`CANBERRA 20 September`). */
function separated(text: string, prefixEnd: number): boolean {
  return (
    /^\s*[,;\]—–-]/.test(text.slice(prefixEnd, prefixEnd + 4)) ||
    /[\p{Lu}]{3}$/u.test(text.slice(Math.max(0, prefixEnd - 4), prefixEnd))
  );
}

function startsLine(text: string, line: Span, date: ParsedDate): boolean {
  return (
    /^[\s[(#*_]*$/.test(text.slice(line.start, date.span.start)) ||
    WEEKDAY.test(text.slice(line.start, date.span.start))
  );
}

function trimStart(text: string, { start, end }: Span): Span {
  while (start < end && '#*_ \t'.includes(text.charAt(start))) start += 1;
  return { start, end };
}

/** A point that closes the line belongs to it; the marker behind it does not. */
function dateEnd(text: string, end: number, lineEnd: number): number {
  const rest = /^(?:[\])]|\s?\.(?=\s|$|\d|\*|\[)|\s{0,2}[[(]?(?:Received|Rec)[^\n]*?(?:[\])]|$)\.?)*/.exec(
    text.slice(end, lineEnd),
  );
  return end + (rest?.[0].length ?? 0);
}
