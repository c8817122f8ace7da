import { trimSpan, type Span } from '../../shared/model/span.ts';
import type { ListedNote, NoteStyle } from './listed-note.ts';
import { nextRecordAmong } from './next-record.ts';
import type { Paragraph } from './paragraph.ts';
import { noteKind } from './note-kind.ts';
import { takeSourceLine, type SourceLine } from './source-line.ts';
import { splitSharedLines } from './shared-note-line.ts';
import { takeStrayNotes } from './stray-note.ts';

export interface NoteList {
  readonly notes: readonly ListedNote[];
  /** Where the record is kept, on a line of its own: `_ [AA : A462/20, 602/2, iv]_`. */
  readonly source: SourceLine | null;
  /** What is left when the notes are taken out: the body. */
  readonly body: readonly Paragraph[];
  /** Rules (`_`) that part the notes from the body. */
  readonly rules: readonly Span[];
}

interface NoteStart {
  readonly marker: string;
  readonly markerSpan: Span;
  readonly from: number;
}

/** The numbers that stand in the text like anchors, fused to a word or in brackets: `immediately.2`, `[2]`. */
function anchorNumbers(text: string): ReadonlySet<string> {
  const numbers = new Set<string>();
  for (const match of text.matchAll(/(?<=[\p{Ll}.,;:!?)\]"”’])(\d{1,4}[a-z]?)(?=[\s.,;:)*_]|$)|\[(\d{1,4})\]/gu)) {
    numbers.add(match[1] ?? match[2] ?? '');
  }
  return numbers;
}

/**
 * Takes the notes off the end of a record.
 *
 *     *2* See supra.            labelled text, W&J
 *     ^^^ ^^^^^^^^^^
 *       2. See supra.           web copy
 *       ^^ ^^^^^^^^^^
 *     _
 *     2 See supra.              DFAT
 *     ^ ^^^^^^^^^^
 *     † See supra.              a sign
 *     ^ ^^^^^^^^^^
 */
export function takeNotes(text: string, paragraphs: readonly Paragraph[]): NoteList {
  const { source, others } = takeSourceLine(text, paragraphs);
  const taken = takeAsterisks(text, others) ??
    takeAfterRule(text, others) ??
    takeNumbered(text, others) ??
    takeSigns(text, others) ?? { notes: [], body: others, rules: [] };
  const { stray, body } = takeStrayNotes(text, taken.notes, taken.body);
  return { notes: [...splitSharedLines(text, taken.notes), ...stray], body, rules: taken.rules, source };
}

type Taken = Omit<NoteList, 'source'>;

/** In Markdown a footnote is written `[^1]: See supra.` */
const ASTERISKS = /^(?:\*(\d{1,4}[a-z]?|[†‡§¶]{1,3}|\*{1,2})\*(?=\s)|\[\^([\w-]{1,12})\]:(?=\s))/;
const NUMBERED = /^(?:_{1,2}\s+|[*•]\s*)?(\d{1,4}[a-z]?)(?:\\?[.)])?\s+(?=\S)/;
/** Behind a rule the marker may stand in the brackets that its anchor has: `[1] Document 105.` */
const BEHIND_RULE = new RegExp(`${NUMBERED.source}|^(?:_{1,2}\\s+)?\\[(\\d{1,3})\\]\\s+(?=\\S)`);
const SIGN = /^([†‡§¶]|\*{1,3})(?=[\s\p{L}])/u;

/** From the first such paragraph from which on at least every second one is a note; others go on with the note before. */
function takeAsterisks(text: string, paragraphs: readonly Paragraph[]): Taken | null {
  let starts = 0;
  let first = -1;
  for (let at = paragraphs.length - 1; at >= 0; at -= 1) {
    if (startOf(text, paragraphs[at] as Paragraph, ASTERISKS) === null) continue;
    starts += 1;
    if (starts * 2 >= paragraphs.length - at) first = at;
  }
  return first < 0 ? null : listFrom(text, paragraphs, first, ASTERISKS, 'asterisks');
}

/** DFAT: a line `_` opens the notes and another one closes them; a source in brackets may follow. */
function takeAfterRule(text: string, paragraphs: readonly Paragraph[]): Taken | null {
  const isRule = (at: number): boolean => {
    const paragraph = paragraphs[at];
    return paragraph !== undefined && /^_{1,3}$/.test(slice(text, paragraph.span));
  };
  // The rule may stand on the line of the first note: `_ 1 See Document 105.`
  const fused = paragraphs.findIndex(({ span }) =>
    /^_{1,2}\s+(?:\d{1,3}|\[\d{1,3}\])\s/.test(text.slice(span.start, Math.min(span.end, span.start + 10))),
  );
  let open = paragraphs.findIndex((_paragraph, at) => isRule(at));
  if (fused >= 0 && (open < 0 || fused < open)) open = fused - 1;
  else if (open < 0) return null;
  let close = open + 1;
  while (close < paragraphs.length && !isRule(close)) close += 1;
  const inside = paragraphs.slice(open + 1, close);
  const rules = [open, close].flatMap((at) => (isRule(at) ? [(paragraphs[at] as Paragraph).span] : []));
  const before = paragraphs.slice(0, Math.max(0, isRule(open) ? open : open + 1));
  const rest = paragraphs.slice(close + 1);
  const firstNote = inside.findIndex((paragraph) => startOf(text, paragraph, BEHIND_RULE) !== null);
  if (firstNote < 0) {
    const above = takeAboveRule(text, before);
    return { notes: above?.notes ?? [], body: [...(above?.body ?? before), ...inside, ...rest], rules };
  }
  const next = nextRecordAmong(text, inside) ?? { from: inside.length, to: inside.length };
  const own = [...inside.slice(0, next.from), ...inside.slice(next.to)];
  const list = listFrom(text, own, firstNote, BEHIND_RULE, 'numbered');
  return { notes: list.notes, body: [...before, ...list.body, ...inside.slice(next.from, next.to), ...rest], rules };
}

/** The rule that opens the notes is lost and the one that closes them stands: each note must have its anchor in brackets. */
function takeAboveRule(text: string, paragraphs: readonly Paragraph[]): Taken | null {
  const first = paragraphs.findLastIndex((paragraph) => startOf(text, paragraph, NUMBERED)?.marker === '1');
  if (first < 1) return null;
  const list = listFrom(text, paragraphs, first, NUMBERED, 'numbered');
  const above = text.slice(paragraphs[0]?.span.start, paragraphs[first - 1]?.span.end);
  return list.notes.length === paragraphs.length - first &&
    list.notes.every(({ marker }) => above.includes(`[${marker}]`))
    ? list
    : null;
}

/** A numbered list that ends the copy, if the first item names a source or the text refers to at least half of the items. */
function takeNumbered(text: string, paragraphs: readonly Paragraph[]): Taken | null {
  let first = paragraphs.length;
  let below: number | null = null;
  while (first > 0) {
    const start = startOf(text, paragraphs[first - 1] as Paragraph, NUMBERED);
    if (start === null) break;
    // Lines that stand together are one list, whatever their numbers; over a blank line they must count on.
    const number = Number.parseInt(start.marker, 10);
    if (below !== null && (paragraphs[first] as Paragraph).gap && number !== below - 1) break;
    below = number;
    first -= 1;
  }
  if (first === paragraphs.length || first === 0) return null;
  const list = listFrom(text, paragraphs, first, NUMBERED, 'numbered');
  const opening = list.notes[0];
  const namesSource = opening !== undefined && noteKind(text, opening.span, true) === 'source';
  if (namesSource || isBulleted(text, list.notes)) return list;
  const anchors = anchorNumbers(text);
  const known = list.notes.filter(({ marker }) => anchors.has(marker)).length;
  return known * 2 >= list.notes.length ? list : null;
}

/** `* 1 The paper is undated.`: a bullet before numbers that count from 1 up; no list of the body is set so. */
function isBulleted(text: string, notes: readonly ListedNote[]): boolean {
  return notes.every(
    ({ marker, markerSpan }, index) =>
      marker === String(index + 1) &&
      markerSpan !== null &&
      /^[*•]\s/.test(text.slice(markerSpan.start, markerSpan.end)),
  );
}

function takeSigns(text: string, paragraphs: readonly Paragraph[]): Taken | null {
  let first = paragraphs.length;
  while (first > 0 && startOf(text, paragraphs[first - 1] as Paragraph, SIGN) !== null) first -= 1;
  return first === paragraphs.length || first === 0 ? null : listFrom(text, paragraphs, first, SIGN, 'sign');
}

function listFrom(
  text: string,
  paragraphs: readonly Paragraph[],
  first: number,
  pattern: RegExp,
  style: NoteStyle,
): Taken {
  const notes: ListedNote[] = [];
  const body = [...paragraphs.slice(0, first)];
  for (const paragraph of paragraphs.slice(first)) {
    const start = startOf(text, paragraph, pattern);
    const last = notes[notes.length - 1];
    if (start !== null) {
      const span = trimSpan(text, { start: start.from, end: paragraph.span.end });
      notes.push({ style, marker: start.marker, markerSpan: start.markerSpan, span });
    } else if (last !== undefined) {
      notes[notes.length - 1] = { ...last, span: { start: last.span.start, end: paragraph.span.end } };
    } else body.push(paragraph);
  }
  return { notes, body, rules: [] };
}

function startOf(text: string, { span }: Paragraph, pattern: RegExp): NoteStart | null {
  const match = pattern.exec(text.slice(span.start, Math.min(span.end, span.start + 40)));
  if (match === null || span.start + match[0].length >= span.end) return null;
  const markerSpan = trimSpan(text, { start: span.start, end: span.start + match[0].length });
  return { marker: match[1] ?? match[2] ?? '', markerSpan, from: span.start + match[0].length };
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
