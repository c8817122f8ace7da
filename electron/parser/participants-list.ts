import { trimSpan, type Span } from '../../shared/model/span.ts';
import type { Paragraph } from './paragraph.ts';
import { parseParticipantItem } from './participant-item.ts';
import { honorificLength, takeName } from './participant-words.ts';
import { readParticipantsLabel } from './participants-label.ts';
import { isFieldLabel, isSideLabel } from './side.ts';
import { isConnectingWord } from './title-words.ts';

/** A line of a participants list. */
export interface ListEntry {
  readonly kind: 'item' | 'side';
  /** The line with its bullet. */
  readonly line: Span;
  /** The line without its bullet. */
  readonly item: Span;
}

export interface ParticipantsList {
  readonly entries: readonly ListEntry[];
  /** Index of the first paragraph after the list. */
  readonly next: number;
}

const BULLET = /^(?:[•·▪◦○●■*‣]|[-–—](?=\s)|\d{1,2}[.)](?=\s)|\([a-z\d]\)(?=\s))\s*/;

/** The span without a bullet at its start. */
export function withoutBullet(text: string, { start, end }: Span): Span {
  const match = BULLET.exec(text.slice(start, Math.min(end, start + 12)));
  return match === null || start + match[0].length >= end ? { start, end } : { start: start + match[0].length, end };
}

/**
 * Reads the lines that follow a participants label: those up to the first blank line, and the groups after it as long as
 * they too can only be persons and sides.
 *
 *     PARTICIPANTS
 *
 *     German Side                 side
 *     Chancellor Adenauer         item
 *     Dr. Grewe, Foreign Office   item
 */
export function readList(text: string, paragraphs: readonly Paragraph[], from: number): ParticipantsList {
  const entries: ListEntry[] = [];
  let next = from;
  let isFirst = true;
  while (next < paragraphs.length) {
    let end = next + 1;
    while (end < paragraphs.length && paragraphs[end]?.gap === false && !isField(text, paragraphs[end])) end += 1;
    const group = paragraphs.slice(next, end);
    const first = group[0] as Paragraph;
    if (readParticipantsLabel(text, first.span) !== null || isField(text, first)) break;
    // `Mr G.P. Phillips, Chairman.`: a list whose first line ends with a point may end each one so.
    const stopped = entries[0] !== undefined && text.charAt(entries[0].line.end - 1) === '.';
    const isList = isFirst
      ? (!isSentence(text, first.span) || namesPersons(text, first.span)) && !isEditorial(text, first.span)
      : isListGroup(text, paragraphs, next, end, stopped);
    if (!isList) break;
    for (const paragraph of group) entries.push(entryOf(text, paragraph.span));
    next = end;
    isFirst = false;
  }
  return { entries, next };
}

/** Reads one line of the list. */
export function entryOf(text: string, line: Span): ListEntry {
  // The text is masked: a note anchor that ends the line is blank, and no part of the item.
  const item = trimSpan(text, withoutBullet(text, line));
  return { kind: isSideLabel(text.slice(item.start, item.end)) ? 'side' : 'item', line, item };
}

/** A list without a label, at the head of a memorandum of conversation: two lines or more that can only be persons. */
export function readUnheadedList(
  text: string,
  paragraphs: readonly Paragraph[],
  from: number,
): ParticipantsList | null {
  let persons = 0;
  let next = from;
  const entries: ListEntry[] = [];
  while (next < paragraphs.length) {
    const { span } = paragraphs[next] as Paragraph;
    const entry = entryOf(text, span);
    if (entry.kind === 'side' ? !isPersonLine(text, paragraphs[next + 1]?.span) : !isPersonLine(text, span)) break;
    if (entry.kind === 'item') persons += 1;
    entries.push(entry);
    next += 1;
  }
  return persons >= 2 && next < paragraphs.length ? { entries, next } : null;
}

function isListGroup(
  text: string,
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
  stopped: boolean,
): boolean {
  for (let at = from; at < to; at += 1) {
    const { span } = paragraphs[at] as Paragraph;
    const side = isSideLabel(textOf(text, withoutBullet(text, span)));
    const next = paragraphs[at + 1]?.span;
    if (
      side
        ? !isPersonLine(text, next) && !isTitleLine(text, next)
        : !isPersonLine(text, span) && !isTitleLine(text, span) && !(stopped && isStoppedLine(text, span))
    ) {
      return false;
    }
  }
  return true;
}

/** `Mr K. Brennan, Department of External Affairs.`: a form of address must open it, for running text ends so too. */
function isStoppedLine(text: string, line: Span): boolean {
  const item = withoutBullet(text, { start: line.start, end: line.end - (text.charAt(line.end - 1) === '.' ? 1 : 0) });
  return honorificLength(text, item) > 0 && isPersonLine(text, item);
}

const LONGEST_LINE = 200;

/** True for a line that can only name a person: a form of address or a title before a name, or a name before a role. */
export function isPersonLine(text: string, line: Span | undefined): boolean {
  if (line === undefined || line.end - line.start > LONGEST_LINE || isSentence(text, line)) return false;
  const item = withoutBullet(text, line);
  const words = textOf(text, item).replace(/^[A-Z][A-Z/–-]{0,9}\s*[—–]\s*/, '');
  const at = item.end - words.length;
  if (/[.!?:]$/.test(words) && !/\b(?:Jr|Sr|Amb|Min|Gen|Dept|Sec|E|P|[A-Z])\.$/.test(words)) return false;
  const firstSegment = { start: at, end: at + (/[,—(]/.exec(words)?.index ?? words.length) };
  const named = takeName(text, { start: firstSegment.start, end: trimRight(text, firstSegment) });
  if (named.name === null) return false;
  if (honorificLength(text, { start: at, end: item.end }) > 0 || named.title !== null) return true;
  return /\s/.test(textOf(text, named.name)) && /[,—]/.test(words) && named.rest === null;
}

/** `General Paul Ely, Ambassador Jean Daridan, Mr. Jacques Roux`: a run of persons on one line, however long. */
function namesPersons(text: string, line: Span): boolean {
  const persons = parseParticipantItem(text, line).filter(({ name }) => name !== null).length;
  const segments = textOf(text, line).split(/[,;]/).length;
  return persons >= 3 && persons * 2 >= segments;
}

/** `The Secretary`: nothing but a title. Inside a list it is a person; elsewhere it may be a heading. */
function isTitleLine(text: string, line: Span | undefined): boolean {
  if (line === undefined || line.end - line.start > 80 || isSentence(text, line)) return false;
  const item = withoutBullet(text, line);
  const { title, name, rest } = takeName(text, item);
  const words = textOf(text, item).split(/\s+/);
  return (
    title !== null &&
    name === null &&
    rest === null &&
    words.every((word) => !/^\p{Ll}/u.test(word) || isConnectingWord(word))
  );
}

const SPEAKING =
  /\b(?:said|asked|stated|called|opened|began|replied|expressed|met|was|were|had|is|are|has|will|would|handed|informed|telephoned|received|discussed|suggested|thought|referred|remarked)\b/;

/** A line of running text: it has a verb, or it ends like a sentence and is long. */
export function isSentence(text: string, line: Span): boolean {
  const words = textOf(text, { start: line.start, end: Math.min(line.end, line.start + 600) });
  if (/\s(?:Present|present) were\b/.test(words.slice(0, 40))) return false;
  if (SPEAKING.test(words.replace(/\([^)]*\)/g, ' '))) return true;
  if (/。[」』）)]?$/.test(words)) return true;
  return words.length > 120 && /[.!?]["”’)]?$/.test(words) && !/\b(?:Jr|Sr)\.$/.test(words);
}

/** `[Here follows the same list as Document 132.]` */
function isEditorial(text: string, line: Span): boolean {
  return /^[[(]?(?:Here follows?|See|Same|The same)\b/i.test(textOf(text, withoutBullet(text, line)));
}

function isField(text: string, paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && isFieldLabel(textOf(text, withoutBullet(text, paragraph.span)));
}

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function trimRight(text: string, { start, end }: Span): number {
  let to = end;
  while (to > start && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return to;
}
