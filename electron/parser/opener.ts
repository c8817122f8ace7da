import type { LeafRole, Leaf } from '../../shared/model/leaf.ts';
import { trimSpan, type Span } from '../../shared/model/span.ts';
import { parseDateline, type ParsedDateline } from './dateline.ts';
import { readHeadField, timed } from './head-field.ts';
import { readJapaneseHeadField } from './head-field-japanese.ts';
import { looksLikeHeading, parseHeading, type ParsedHeading } from './heading.ts';
import type { Paragraph } from './paragraph.ts';
import { readPartHeading } from './part-heading.ts';
import type { ListedGroup } from './participants.ts';
import { readParticipantsLabel } from './participants-label.ts';
import { isJapaneseItem } from './participant-item-japanese.ts';
import { readJapaneseList } from './participants-list-japanese.ts';
import { isSentence, readList, readUnheadedList, withoutBullet, type ParticipantsList } from './participants-list.ts';
import type { StatedStepReader } from './stated-opener.ts';
import { readSubject, readSubjectLabel } from './subject.ts';

/** What stands between the header and the first words of the record (TEI: `opener`). */
export interface Opener {
  readonly heading: ParsedHeading | null;
  readonly datelines: readonly ParsedDateline[];
  readonly subject: Span | null;
  readonly groups: readonly ListedGroup[];
  readonly leaves: readonly Leaf[];
  /** Running text that stands before the labels (an editor's words on the meeting): part of the record proper. */
  readonly kept: readonly Paragraph[];
  /** Index of the first paragraph of the record proper. */
  readonly next: number;
}

const LONGEST_HEAD_LINE = 200;
/** How far a label may stand below a line that is then taken as part of the head. */
const LOOK_AHEAD = 12;

/**
 * Reads the opener paragraph by paragraph, and stops at the first one that is none of its elements.
 *
 *     Memorandum of a Conversation, ...    heading
 *     Washington, September 7, 1956        dateline
 *     US/MC/31                             a line of the head, since a label follows
 *     SUBJECT                              subject label
 *     Japanese-Soviet Negotiations         subject
 *     PARTICIPANTS                         participants label, then the list
 *
 * @param unheaded true where a list without a label counts (memoranda of conversation)
 * @param statedStep what the format says of the paragraph at an index; asked before any rule reads the words
 */
export function readOpener(
  text: string,
  paragraphs: readonly Paragraph[],
  unheaded: boolean,
  statedStep: StatedStepReader = () => null,
): Opener {
  let heading: ParsedHeading | null = null;
  let subject: Span | null = null;
  let next = 0;
  let datelines: ParsedDateline[] = [];
  const groups: ListedGroup[] = [];
  const leaves: Leaf[] = [];
  const kept: Paragraph[] = [];
  const add = (role: LeafRole, span: Span): void => {
    leaves.push({ role, span });
  };
  const take = (list: ParticipantsList, side: Span | null): void => {
    groups.push({ entries: list.entries, side });
    for (const { kind, line } of list.entries) add(kind === 'side' ? 'side-label' : 'participant', line);
    next = list.next;
  };

  while (next < paragraphs.length) {
    const { span } = paragraphs[next] as Paragraph;
    const step = statedStep(paragraphs, next);
    if (step !== null && (step.heading === undefined || heading === null)) {
      heading ??= step.heading ?? null;
      subject ??= step.subject ?? null;
      if (step.dateline !== undefined) datelines.push(step.dateline);
      if (step.group !== undefined) groups.push(step.group);
      leaves.push(...step.leaves);
      next = step.next;
      continue;
    }
    const words = text.slice(span.start, Math.min(span.end, span.start + 400));
    if (readPartHeading(words) !== null) break;
    const subjectLabel = readSubjectLabel(words);
    const label = subjectLabel === null ? readParticipantsLabel(text, span) : null;
    if (subjectLabel !== null && subject === null) {
      add('subject-label', { start: span.start, end: span.start + subjectLabel.trimEnd().length });
      const found = readSubject(text, paragraphs, next, subjectLabel.length);
      subject = found.subject;
      if (subject !== null) {
        add('subject', found.leaf);
        subject = trimSpan(text, subject);
      }
      next = found.next;
      continue;
    }
    const japanese =
      label !== null && isJapaneseItem(text, label.label)
        ? readJapaneseList(text, paragraphs, next + 1, label.rest)
        : null;
    if (label !== null && japanese?.entries.length !== 0) {
      add('participants-label', label.label);
      next += 1;
      if (japanese !== null) take(japanese, label.side);
      else if (label.rest !== null) take(withRest(text, label.rest, paragraphs, next), label.side);
      else take(readList(text, paragraphs, next), label.side);
      continue;
    }
    if (heading === null && next < 3 && (looksLikeHeading(text, span) || /^#\s/.test(words))) {
      heading = parseHeading(text, withoutHashes(text, span));
      add('heading', span);
      next += 1;
      continue;
    }
    const field = readHeadField(text, span) ?? readJapaneseHeadField(text, span);
    if (field !== null) {
      if (field.kind === 'dateline') datelines.push(field.dateline);
      else datelines = timed(datelines, field);
      add('dateline', span);
      next += 1;
      continue;
    }
    const dateline = words.length <= LONGEST_HEAD_LINE ? parseDateline(text, withoutHashes(text, span)) : null;
    if (dateline !== null) {
      datelines.push(dateline);
      add('dateline', span);
      next += 1;
      continue;
    }
    if (unheaded && groups.length === 0 && !labelFollows(text, paragraphs, next + 1)) {
      const list = readUnheadedList(text, paragraphs, next);
      if (list !== null) {
        take(list, null);
        continue;
      }
      // The one line between the heading and a list without a label says what was talked about.
      const after = isHeadLine(text, span) ? readUnheadedList(text, paragraphs, next + 1) : null;
      if (after !== null && subject === null && heading !== null) {
        subject = span;
        add('subject', span);
        next += 1;
        continue;
      }
    }
    if (
      isHeadLine(text, span) &&
      (labelFollows(text, paragraphs, next + 1) || datelineFollows(text, paragraphs, next + 1))
    ) {
      add('heading', span);
    } else if (kept.length < MOST_KEPT && groups.length === 0 && labelsStandNear(text, paragraphs, next + 1)) {
      kept.push(paragraphs[next] as Paragraph);
    } else break;
    next += 1;
  }
  return { heading, datelines, subject, groups, leaves, kept, next };
}

/** `Participants:⇥The Secretary; Mr. Murphy`: items on the line of the label, and the lines right below it. */
function withRest(text: string, rest: Span, paragraphs: readonly Paragraph[], from: number): ParticipantsList {
  const entries: ParticipantsList['entries'][number][] = [];
  let at = rest.start;
  for (const piece of text.slice(rest.start, rest.end).split(/([;\t]\s*)/)) {
    const trimmed = piece.trim();
    if (trimmed !== '' && trimmed !== ';') {
      const start = at + piece.indexOf(trimmed);
      const item = { start, end: start + trimmed.length };
      entries.push({ kind: 'item', line: item, item });
    }
    at += piece.length;
  }
  let next = from;
  while (next < paragraphs.length) {
    const { span, gap } = paragraphs[next] as Paragraph;
    if (gap && !standsUnder(text, rest, span)) break;
    if (isSentence(text, span) || readParticipantsLabel(text, span) !== null || isFieldLine(text, span)) break;
    const item = withoutBullet(text, span);
    entries.push({ kind: 'item', line: span, item });
    next += 1;
  }
  return { entries, next };
}

/** `Time: 11:00 to 11:45 a. m.`, `Telephone conversation, 5:10 p. m.`: other words of the head, tabbed as the list is. */
function isFieldLine(text: string, { start, end }: Span): boolean {
  return /^(?:time|date|place|subject)s?\s*:|\d\s?[ap]\.\s?m\./i.test(text.slice(start, Math.min(end, start + 200)));
}

/** A line behind a tab, below a list that began behind one, goes on with the list however wide the gap. */
function standsUnder(text: string, first: Span, line: Span): boolean {
  return text[first.start - 1] === '\t' && text[line.start - 1] === '\t';
}

function isHeadLine(text: string, span: Span): boolean {
  return (
    span.end - span.start <= LONGEST_HEAD_LINE &&
    !isSentence(text, span) &&
    !/^\[Here follow/i.test(text.slice(span.start, span.start + 14))
  );
}

function labelFollows(text: string, paragraphs: readonly Paragraph[], from: number): boolean {
  for (let at = from; at < Math.min(paragraphs.length, from + LOOK_AHEAD); at += 1) {
    const { span } = paragraphs[at] as Paragraph;
    if (span.end - span.start > LONGEST_HEAD_LINE || readPartHeading(text.slice(span.start, span.end)) !== null)
      return false;
    if (readSubjectLabel(text.slice(span.start, span.end)) !== null) return true;
    if (readParticipantsLabel(text, span) !== null) return true;
  }
  return false;
}

/** How far the dateline may stand below the heading: the words of secrecy and a second heading come between. */
const DATELINE_WITHIN = 3;

function datelineFollows(text: string, paragraphs: readonly Paragraph[], from: number): boolean {
  for (let at = from; at < Math.min(paragraphs.length, from + DATELINE_WITHIN); at += 1) {
    const { span } = paragraphs[at] as Paragraph;
    if (!isHeadLine(text, span)) return false;
    if (parseDateline(text, withoutHashes(text, span)) !== null) return true;
  }
  return false;
}

/** A paragraph of running text may stand before the labels, if these are written as labels are: alone, in capitals. */
const MOST_KEPT = 3;

function labelsStandNear(text: string, paragraphs: readonly Paragraph[], from: number): boolean {
  for (let at = from; at < Math.min(paragraphs.length, from + MOST_KEPT); at += 1) {
    const { span } = paragraphs[at] as Paragraph;
    if (
      /^(?:SUBJECTS?|PARTICIPANTS|OTHERS PRESENT|PRESENT):?$/.test(
        text.slice(span.start, Math.min(span.end, span.start + 20)),
      )
    )
      return true;
  }
  return false;
}

function withoutHashes(text: string, { start, end }: Span): Span {
  const match = /^#{1,6}\s+/.exec(text.slice(start, Math.min(end, start + 12)));
  return { start: start + (match?.[0].length ?? 0), end };
}
