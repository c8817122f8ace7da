import type { Finding } from '../../shared/model/finding.ts';
import type { DocumentDate } from '../../shared/model/header.ts';
import type { SourceElement } from '../../shared/model/source-text.ts';
import { textOf } from '../../shared/model/span.ts';
import { statedMoment, type Moment } from './stated-date.ts';
import type { StatedElements } from './stated-elements.ts';

/** Between which moments the mark-up says that the record as a whole was made. */
export interface RecordDates {
  readonly element: SourceElement;
  readonly first: Moment;
  readonly last: Moment;
}

/**
 * Reads what the mark-up of a record says of its date; null where it says nothing, or no day.
 *
 *     <div type="document" frus:doc-dateTime-min="1956-09-07T21:00:00-05:00" frus:doc-dateTime-max="1956-09-07T21:00:00-05:00">
 *                                                 ^^^^^^^^^^ ^^^^^   ^^^^^^ first
 */
export function recordDates(stated: StatedElements): RecordDates | null {
  const element = stated.named('property').find(({ attributes }) => attributes.type === 'date');
  if (element === undefined) return null;
  const { notBefore, notAfter } = element.attributes;
  const first = statedMoment(notBefore ?? notAfter);
  const last = statedMoment(notAfter ?? notBefore);
  return first === null || last === null ? null : { element, first, last };
}

/**
 * Completes the date that the record's words state with the zone of the mark-up, where both state the same day and time
 * of day. Editors give a whole day as its first and its last second, so that a time of the mark-up alone is none.
 */
export function withZone(date: DocumentDate | null, dates: RecordDates | null): DocumentDate | null {
  if (date === null || dates === null || date.zone !== null || date.time === null) return date;
  const { first, element } = dates;
  if (first.zone === null || first.edtf !== date.edtf || first.time !== date.time) return date;
  const evidence = { from: 'mark-up' as const, span: element.span, edtf: first.edtf, time: first.time };
  return { ...date, zone: first.zone, evidence: [...date.evidence, evidence] };
}

/** The mark-up dates the record to other days than its words do. Pointed out, never corrected: either may be wrong. */
export function recordDateFindings(text: string, date: DocumentDate | null, dates: RecordDates | null): Finding[] {
  if (date === null || dates === null) return [];
  const written = daysOf(date.edtf);
  const { first, last } = dates;
  if (written === null || (written.first <= daysEnd(last.edtf) && first.edtf <= written.last)) return [];
  const marked = first.edtf === last.edtf ? first.edtf : `${first.edtf} to ${last.edtf}`;
  const words = textOf(text, date.span).replace(/\s+/g, ' ');
  return [
    {
      code: 'format-date-differs',
      span: date.span,
      message: `The record is dated "${words}" (${date.edtf}), but the file's mark-up says ${marked}.`,
    },
  ];
}

/** The first and the last day of an EDTF date, as text that sorts; null where it is open or of unknown digits. */
function daysOf(edtf: string): { readonly first: string; readonly last: string } | null {
  const [from = '', to = from] = edtf.replace(/[?~%]/g, '').split('/');
  const isKnown = (bound: string): boolean => /^\d{4}(?:-\d\d){0,2}$/.test(bound);
  return isKnown(from) && isKnown(to) ? { first: from, last: daysEnd(to) } : null;
}

/** `1956` and `1956-09` end with the last of their days. */
function daysEnd(bound: string): string {
  return `${bound}${'-99'.repeat((10 - bound.length) / 3)}`;
}
