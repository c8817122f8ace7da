import type { Span } from '../../shared/model/span.ts';
import type { Paragraph } from './paragraph.ts';
import { readParticipantsLabel } from './participants-label.ts';
import { withoutBullet } from './participants-list.ts';

/** The words that open the subject, with what parts them from it. */
const SUBJECT = /^\[?\s*(?:\([A-Z]{1,2}\)\s*)?SUBJECTS?\s*\]?(?:\s*\[sic\])?\s*([:—–\t-]?)\s*/i;

/** The label with the white space after it, or null. `Subject to approval` is no label. */
export function readSubjectLabel(words: string): string | null {
  const match = SUBJECT.exec(words);
  if (match === null) return null;
  return match[1] !== '' || match[0].length === words.length ? match[0] : null;
}

/**
 * Reads the subject that the label at `at` opens: on the line of the label or on the lines below it, up to a gap.
 *
 *     SUBJECT: Japanese-Soviet Negotiations
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readSubject(
  text: string,
  paragraphs: readonly Paragraph[],
  at: number,
  labelLength: number,
): { subject: Span | null; leaf: Span; next: number } {
  const { span } = paragraphs[at] as Paragraph;
  const sameLine = span.start + labelLength < span.end;
  let next = sameLine ? at : at + 1;
  const first = paragraphs[next];
  const none = { subject: null, leaf: span, next: at + 1 };
  if (first === undefined) return none;
  const from = sameLine ? span.start + labelLength : first.span.start;
  if (readParticipantsLabel(text, first.span) !== null && !sameLine) return none;
  if (first.span.end - from > 600) return none;
  next += 1;
  while (
    next < paragraphs.length &&
    paragraphs[next]?.gap === false &&
    readParticipantsLabel(text, (paragraphs[next] as Paragraph).span) === null
  ) {
    next += 1;
  }
  const leaf = { start: from, end: (paragraphs[next - 1] as Paragraph).span.end };
  const subject =
    next - 1 === at || next - 2 === at
      ? withoutBullet(text, leaf)
      : { start: withoutMark(text, leaf.start), end: leaf.end };
  return { subject, leaf, next };
}

/** Passes a bullet but not a number: `1. Japan` is the first of several subjects. */
function withoutMark(text: string, start: number): number {
  return start + (/^[•·*]\s*/.exec(text.slice(start, start + 6))?.[0].length ?? 0);
}
