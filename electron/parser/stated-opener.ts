import type { Leaf } from '../../shared/model/leaf.ts';
import type { Mark, SourceElement } from '../../shared/model/source-text.ts';
import { contains, trimSpan, type Span } from '../../shared/model/span.ts';
import { parseDateline, type ParsedDateline } from './dateline.ts';
import { parseHeading, type ParsedHeading } from './heading.ts';
import type { Paragraph } from './paragraph.ts';
import type { ListedGroup } from './participants.ts';
import { readParticipantsLabel } from './participants-label.ts';
import { statedDate, statedTime } from './stated-date.ts';
import type { StatedElements } from './stated-elements.ts';
import { readStatedParticipants } from './stated-participants.ts';

/** One element of the opener, read from what the format says of it. */
export interface StatedStep {
  readonly heading?: ParsedHeading;
  readonly dateline?: ParsedDateline;
  /** Null for a label without a subject. */
  readonly subject?: Span | null;
  readonly group?: ListedGroup;
  readonly leaves: readonly Leaf[];
  /** Index of the first paragraph after the element. */
  readonly next: number;
}

/** What the format says of the paragraph at an index; null where it says nothing of it. */
export type StatedStepReader = (paragraphs: readonly Paragraph[], at: number) => StatedStep | null;

/**
 * Reads the paragraph at `at` as the element of the opener that the format says it is; null where it says nothing, or
 * something that stands in no opener.
 *
 *     <head>102. Memorandum of a Conversation, ...</head>
 *     <dateline><placeName>Washington</placeName>, <date when="1956-09-07T21:00:00">...</date></dateline>
 *     <list type="subject">, <list type="participants">
 */
export function readStatedStep(
  text: string,
  paragraphs: readonly Paragraph[],
  at: number,
  stated: StatedElements,
  marks: readonly Mark[],
): StatedStep | null {
  const paragraph = paragraphs[at];
  if (paragraph === undefined || stated.isEmpty) return null;
  const { span } = paragraph;
  const lists = stated.around('list', span);
  const list = lists.find(({ attributes }) => attributes.type === 'subject' || attributes.type === 'participants');
  if (list !== undefined) {
    const read = list.attributes.type === 'subject' ? readSubject : readParticipants;
    return { ...read(text, list, stated, marks), next: after(paragraphs, at, list) };
  }
  if (lists.length > 0) return null;
  const dateline = stated.around('dateline', span)[0];
  if (dateline !== undefined) {
    const line = trimSpan(text, dateline.span);
    const leaves: Leaf[] = [{ role: 'dateline', span: line }];
    return { dateline: readDateline(text, line, stated), leaves, next: after(paragraphs, at, dateline) };
  }
  const head = stated.around('head', span)[0];
  if (head === undefined || stated.around('attachment', span).length > 0) return null;
  const line = trimSpan(text, head.span);
  const leaves: Leaf[] = [{ role: 'heading', span: line }];
  return { heading: readHead(text, line, stated), leaves, next: after(paragraphs, at, head) };
}

function after(paragraphs: readonly Paragraph[], at: number, { span }: SourceElement): number {
  let next = at + 1;
  while (next < paragraphs.length && contains(span, (paragraphs[next] as Paragraph).span)) next += 1;
  return next;
}

function readSubject(
  text: string,
  list: SourceElement,
  stated: StatedElements,
): Pick<StatedStep, 'subject' | 'leaves'> {
  const head = stated.inside('head', list.span)[0];
  const items = stated.inside('item', list.span);
  const leaves: Leaf[] = head === undefined ? [] : [{ role: 'subject-label', span: trimSpan(text, head.span) }];
  const first = items[0];
  if (first === undefined) return { subject: null, leaves };
  const end = Math.max(...items.map(({ span }) => span.end));
  const subject = trimSpan(text, { start: first.span.start, end });
  if (subject.start === subject.end) return { subject: null, leaves };
  return { subject, leaves: [...leaves, { role: 'subject', span: subject }] };
}

function readParticipants(
  text: string,
  list: SourceElement,
  stated: StatedElements,
  marks: readonly Mark[],
): Pick<StatedStep, 'group' | 'leaves'> {
  const { label, entries } = readStatedParticipants(text, list, stated, marks);
  const side = label === null ? null : (readParticipantsLabel(text, label)?.side ?? null);
  return {
    group: { entries, side },
    leaves: [
      ...(label === null ? [] : [{ role: 'participants-label' as const, span: label }]),
      ...entries.map(({ kind, line }): Leaf => ({ role: kind === 'side' ? 'side-label' : 'participant', span: line })),
    ],
  };
}

/** Place and date by the format's marks; what it leaves unmarked is read from the words. */
function readDateline(text: string, line: Span, stated: StatedElements): ParsedDateline {
  const written = parseDateline(text, line);
  const place = stated.inside('place', line)[0];
  const element = stated.inside('date', line)[0];
  const byFormat = element === undefined ? null : statedDate(element);
  const clock =
    stated
      .inside('time', line)
      .map(statedTime)
      .find((one) => one !== null) ?? null;
  // The words give the hour where the format marks only the day.
  const words = written?.date?.edtf === byFormat?.edtf ? (written?.date ?? null) : null;
  const date = byFormat && {
    ...byFormat,
    time: byFormat.time ?? clock?.time ?? words?.time ?? null,
    timeEnd: byFormat.timeEnd ?? clock?.timeEnd ?? words?.timeEnd ?? null,
    scanError: written?.date?.scanError ?? false,
  };
  return {
    span: written?.span ?? line,
    place: place === undefined ? (written?.place ?? null) : trimSpan(text, place.span),
    date: date ?? written?.date ?? null,
    isStated: date !== null,
  };
}

function readHead(text: string, line: Span, stated: StatedElements): ParsedHeading {
  const heading = parseHeading(text, line);
  const element = stated.inside('date', line).at(-1);
  const date = element === undefined ? null : statedDate(element);
  return date === null ? heading : { ...heading, date: { ...date, scanError: heading.date?.scanError ?? false } };
}
