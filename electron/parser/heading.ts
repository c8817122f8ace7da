import { trimSpan, type Span } from '../../shared/model/span.ts';
import { parseDates, type ParsedDate } from './date.ts';
import { townOf } from './dateline.ts';
import { commaPieces, isPlaceName, isRegion, isVenue } from './place.ts';
import { LONGEST_STATEMENT } from './plain-form.ts';

export interface ParsedHeading {
  /** The heading's words, without marks of Markdown before and a note marker behind. */
  readonly span: Span;
  readonly number: Span | null;
  /** The town: `Washington`. */
  readonly place: Span | null;
  /** The house or office within it: `Secretary Dulles’ Residence`. */
  readonly venue: Span | null;
  readonly date: ParsedDate | null;
}

const NUMBER = /^\[?(\d{1,4}[a-z]?)\]?\.\s+(?=\S)|^\[(\d{1,4})\]\s+(?=\p{Lu})|^(\d{1,3})(?:\s+(?=\p{Lu})|$)/u;
const MARKER = /(?:\s*(?:\*{1,2}\w{1,3}\*|\[\d{1,3}\]|[†‡§*]{1,3})|(?<=[\p{Ll}.)’”"])\d{1,2})\s*$/u;
const AFTER_DATE = /^[\s.\])]*(?:[[(]?(?:Received|Rec’d|Rec'd)\b.{0,80})?$/;
const WEEKDAY = /(?:^|[,\s])(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)[,\s]*$/i;

/**
 * Reads a heading line.
 *
 *     102. Memorandum of a Conversation, Secretary Dulles’ Residence, Washington, September 7, 1956, 9 p.m.1
 *     ^^^ number                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ venue
 *                                                                     ^^^^^^^^^^ place
 *                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^ date
 *
 * Only a date that closes the heading is the record's own: `Treaty of September 8, 1951, and its Revision` has none.
 * A Japanese heading opens with it: `一九六七年一一月一四日...共同コミュニケ`.
 */
export function parseHeading(text: string, lineSpan: Span): ParsedHeading {
  const span = headingWords(text, lineSpan);
  const { number, restStart } = numberOf(text, span);
  const rest = { start: restStart, end: span.end };
  const date = closingDate(text, rest);
  const { place, venue } =
    date && date.span.start > rest.start ? placeBefore(text, rest.start, date.span.start) : NOWHERE;
  return { span, number, place, venue, date };
}

/** `The Chargé in China (Atcheson) to the Secretary of State`: older volumes head a letter with its two ends. */
const FROM_TO =
  /^(?:The )?\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|in|for|the|and|on|at|\([^()]{1,60}\)),?){0,14} to (?:the |Mr\. |President )?\p{Lu}[^.;:]{1,160}$/u;

const KIND =
  /^(?:(?:Draft|Informal|Secret|Circular|Joint|National|Special|Unsigned|Agreed)\s){0,2}(?:Memorand(?:um|a)|Telegrams?|Cablegram|Airgram|Letter|Record|Minutes?|Editorial Note|Paper|Report|Despatch|Dispatch|Note|Notes|Message|Aide[- ]M[ée]moire|Communiqu[ée]|Statement|Summary|Instruction|Intelligence|Security|Position Paper|Background Paper|Briefing|Submission|Exchange of Notes|Treaty|Agreement|Protocol|Declaration)\b/i;

/** True for a line that has the build of a record's heading: its kind (`Memorandum of a Conversation`) comes first. */
export function looksLikeHeading(text: string, lineSpan: Span): boolean {
  if (lineSpan.end - lineSpan.start > 500) return false;
  const span = headingWords(text, lineSpan);
  const { number } = numberOf(text, span);
  const words = text.slice(number?.end ?? span.start, span.end).replace(/^[\].\s]+/, '');
  // The date is looked for last: it costs more than all the rest, and most lines are told without it.
  const isDated = (): boolean => parseHeading(text, lineSpan).date !== null;
  if (!KIND.test(words)) return (number !== null && isDated()) || FROM_TO.test(words);
  // A sentence that begins with such a word goes on to a full stop; a heading ends with a name or a date.
  return number !== null || !/[.;:]$/.test(words) || isDated();
}

/** The number that opens a heading, and where the words behind it begin. */
function numberOf(text: string, span: Span): { readonly number: Span | null; readonly restStart: number } {
  const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST_STATEMENT));
  const numbered = NUMBER.exec(words);
  const digits = numbered?.[1] ?? numbered?.[2] ?? numbered?.[3];
  if (numbered === null || digits === undefined) return { number: null, restStart: span.start };
  const start = span.start + numbered[0].indexOf(digits);
  return { number: { start, end: start + digits.length }, restStart: span.start + numbered[0].length };
}

const NOWHERE = { place: null, venue: null };

function headingWords(text: string, lineSpan: Span): Span {
  let { start, end } = trimSpan(text, lineSpan);
  while (start < end && '#_ *'.includes(text.charAt(start))) start += 1;
  const tailStart = Math.max(start, end - 12);
  const tail = text.slice(tailStart, end);
  const marker = MARKER.exec(tail);
  if (marker) end = tailStart + marker.index;
  else if (/(?<!\d)[12Il]\d{3}\d{1,2}$/.test(tail)) end = closingYearEnd(tail, tailStart);
  return trimSpan(text, { start, end });
}

/** `May 19, 19561`, `October 7, I9601`: the year has four places, the rest is a marker that the web copy fused to it. */
function closingYearEnd(tail: string, tailStart: number): number {
  const digits = /[\dIl]+$/.exec(tail);
  return digits ? tailStart + digits.index + 4 : tailStart + tail.length;
}

function closingDate(text: string, rest: Span): ParsedDate | null {
  const dates = parseDates(text, rest);
  const closing = dates.find(({ span }) => AFTER_DATE.test(text.slice(span.end, rest.end)));
  if (closing) return closing;
  const [first] = dates;
  return first && first.span.start === rest.start && /[年月日]/.test(text.slice(first.span.start, first.span.end))
    ? first
    : null;
}

function placeBefore(text: string, start: number, dateStart: number): { place: Span | null; venue: Span | null } {
  const weekday = WEEKDAY.exec(text.slice(start, dateStart));
  const pieces = commaPieces(text, { start, end: weekday ? start + weekday.index : dateStart });
  const last = pieces.at(-1);
  if (!last) return NOWHERE;
  const words = text.slice(last.start, last.end);
  // `... and Senator George in Vienna, Georgia`: the town closes the words before it.
  const capitals = /(?:^|\s)(\p{Lu}{2,}(?:\s\p{Lu}{2,}){0,3})$/u.exec(words)?.[1];
  if (capitals !== undefined && / to /.test(words)) {
    return { place: { start: last.end - capitals.length, end: last.end }, venue: null };
  }
  if (!isPlaceName(words)) {
    const inside =
      afterIn(text, last) ?? (capitals === undefined ? null : { start: last.end - capitals.length, end: last.end });
    return inside && pieces.length > 0 ? { place: inside, venue: null } : NOWHERE;
  }
  let first = pieces.length - 1;
  const previous = pieces[first - 1];
  if (previous && isRegion(words) && !isVenue(words)) {
    const before = text.slice(previous.start, previous.end);
    if (isPlaceName(before) && !isVenue(before)) first -= 1;
    else {
      const town = afterIn(text, previous);
      if (town) return { place: { start: town.start, end: last.end }, venue: null };
    }
  }
  const venueLast = isVenue(words) ? first : first - 1;
  let venueFirst = venueLast + 1;
  while (venueFirst > 1 && isVenuePiece(text, pieces[venueFirst - 1])) venueFirst -= 1;
  const opening = pieces[venueFirst];
  const closing = pieces[venueLast];
  const venue = opening && closing && venueFirst <= venueLast ? { start: opening.start, end: closing.end } : null;
  const place = isVenue(words) ? venue : townOf(text, pieces.slice(first));
  return { place, venue };
}

function isVenuePiece(text: string, piece: Span | undefined): boolean {
  if (!piece) return false;
  const words = text.slice(piece.start, piece.end);
  return isVenue(words) && words.length < 80 && !/\b(?:Between|Memorandum|and|From)\b/.test(words);
}

function afterIn(text: string, piece: Span): Span | null {
  const words = text.slice(piece.start, piece.end);
  const at = words.lastIndexOf(' in ');
  if (at < 0 || !isPlaceName(words.slice(at + 4))) return null;
  return { start: piece.start + at + 4, end: piece.end };
}
