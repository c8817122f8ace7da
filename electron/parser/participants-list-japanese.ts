import { trimSpan, type Span } from '../../shared/model/span.ts';
import { readJapaneseHeadLabel } from './head-field-japanese.ts';
import type { Paragraph } from './paragraph.ts';
import { readJapaneseItem } from './participant-item-japanese.ts';
import { readJapaneseParticipantsLabel, withoutJapaneseBullet } from './participants-label-japanese.ts';
import type { ListEntry, ParticipantsList } from './participants-list.ts';
import { readLeadingSide } from './side-japanese.ts';
import { readTitledWord } from './title-japanese.ts';

/** A longer line is running text. */
const LONGEST = 600;

/**
 * Reads the lines of a Japanese list, one by one, up to the first that names nobody. Below a gap each person must bear a
 * title, since a heading may have the build of a name.
 *
 *     日本側 谷大使、島公使        side, two items
 *         田中書記官            item
 *     米 側 ダレス国務長官        side, item
 *
 * @param rest the first items, where they stand on the line of the label
 */
export function readJapaneseList(
  text: string,
  paragraphs: readonly Paragraph[],
  from: number,
  rest: Span | null,
): ParticipantsList {
  const entries: ListEntry[] = [];
  if (rest !== null) {
    const first = readLine(text, rest, false);
    if (first === null) return { entries, next: from };
    entries.push(...first);
  }
  let next = from;
  let kept = { count: entries.length, next };
  while (next < paragraphs.length) {
    const { span, gap } = paragraphs[next] as Paragraph;
    if (readJapaneseParticipantsLabel(text, span) !== null || readJapaneseHeadLabel(text, span) !== null) break;
    const line = readLine(text, span, gap && entries.length > 0);
    if (line === null) break;
    entries.push(...line);
    next += 1;
    if (line[line.length - 1]?.kind === 'item') kept = { count: entries.length, next };
  }
  // A side below which nobody stands belongs to what follows.
  return { entries: entries.slice(0, kept.count), next: kept.next };
}

/** The side and the items of one line; null where it holds anything else. */
function readLine(text: string, line: Span, isStrict: boolean): ListEntry[] | null {
  if (line.end - line.start > LONGEST) return null;
  const entries: ListEntry[] = [];
  let from = withoutJapaneseBullet(text, line).start;
  let lineStart = line.start;
  const side = readLeadingSide(text, { start: from, end: line.end });
  if (side !== null) {
    const words = trimSpan(text, { start: lineStart, end: side.next });
    entries.push({ kind: 'side', line: words, item: side.side });
    lineStart = side.next;
    from = withoutJapaneseBullet(text, { start: side.next, end: line.end }).start;
    if (side.next >= line.end) return entries;
  }
  const stop = text.charAt(line.end - 1) === '。' ? line.end - 1 : line.end;
  let count = 0;
  for (const piece of piecesOf(text, { start: from, end: stop })) {
    const item = readJapaneseItem(text, piece.item);
    if (item === null || ((isStrict || stop < line.end) && !item.isTitled)) return null;
    count += item.persons.length;
    const end = piece.next >= stop ? line.end : piece.next;
    entries.push({ kind: 'item', line: trimSpan(text, { start: lineStart, end }), item: piece.item });
    lineStart = end;
  }
  const items = entries.filter(({ kind }) => kind === 'item').length;
  return items === 0 || (isStrict && count === 0) ? null : entries;
}

interface Piece {
  readonly item: Span;
  /** Where the next piece begins. */
  readonly next: number;
}

const SEPARATOR = /[（(][^（()）]{0,60}[)）]|[、，,；;／/]|及び|並びに|ならびに|および|竝に|並に|及|・/gu;

/**
 * The items of a line. A word for "and" and a point between parts two only where a person with a title stands on each side:
 * `ジョン・フォスター・ダレス` is one.
 */
function piecesOf(text: string, span: Span): Piece[] {
  const pieces: Piece[] = [];
  let start = span.start;
  const add = (end: number, next: number): void => {
    const item = trimSpan(text, { start, end });
    if (item.end > item.start) pieces.push({ item, next });
    start = next;
  };
  for (const match of text.slice(span.start, span.end).matchAll(SEPARATOR)) {
    const at = span.start + match.index;
    const next = at + match[0].length;
    if (/^[（(]/.test(match[0])) continue;
    if (
      !/^[、，,；;／/]$/.test(match[0]) &&
      !(endsTitled(text, { start, end: at }) && beginsTitled(text, next, span.end))
    )
      continue;
    add(at, next);
  }
  add(span.end, span.end);
  return joinPairs(text, pieces);
}

function endsTitled(text: string, span: Span): boolean {
  return readJapaneseItem(text, trimSpan(text, span))?.isTitled === true;
}

function beginsTitled(text: string, start: number, end: number): boolean {
  const word = /^[^\s\u3000、，,；;（(・及並]+/u.exec(text.slice(start, Math.min(end, start + 40)))?.[0] ?? '';
  const read = readTitledWord(word);
  return read !== null && read.title !== null;
}

/**
 * Pieces that are one item: a name and a title by themselves on a line (`谷正之、駐米大使`), and names before one whose title
 * is that of all (`アリソン、ロバートソン両次官補`).
 */
function joinPairs(text: string, pieces: readonly Piece[]): Piece[] {
  const [first, second] = pieces;
  if (first === undefined || second === undefined) return [...pieces];
  const read = pieces.map(({ item }) => readTitledWord(text.slice(item.start, item.end)));
  const [one, two] = read;
  const isPair = pieces.length === 2 && one != null && two != null;
  if (isPair && (isName(one) ? isTitle(two) : isTitle(one) && isName(two)))
    return [{ item: { start: first.item.start, end: second.item.end }, next: second.next }];
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    joined.push(piece);
    if (read[index]?.shared !== true) continue;
    let from = index;
    while (from > 0 && read[from - 1] != null && isName(read[from - 1])) from -= 1;
    const start = pieces[from]?.item.start ?? piece.item.start;
    joined.splice(joined.length - 1 - (index - from), index - from + 1, {
      item: { start, end: piece.item.end },
      next: piece.next,
    });
  }
  return joined;
}

type Read = ReturnType<typeof readTitledWord> | undefined;

function isName(read: Read): boolean {
  return read != null && read.name !== null && read.title === null;
}

function isTitle(read: Read): boolean {
  return read != null && read.name === null && read.title !== null;
}
