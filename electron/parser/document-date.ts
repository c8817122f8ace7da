import type { DateEvidence, DateSource, DocumentDate } from '../../shared/model/header.ts';
import type { ParsedDate } from './date.ts';

/** A date as one place of the record states it. */
export interface StatedDate {
  readonly from: DateSource;
  readonly date: ParsedDate | null;
}

/**
 * Makes the record's date of its statements, the best first: the first one gives the date, and each other one that agrees
 * with it may complete it with a time of day.
 *
 *     [Date] September 7, 1956                       1956-09-07
 *     Memorandum ..., September 7, 1956, 9 p.m.                  21:00
 */
export function documentDate(stated: readonly StatedDate[]): DocumentDate | null {
  const known = stated.flatMap(({ from, date }) => (date === null ? [] : [{ from, date }]));
  const best = known[0];
  if (best === undefined) return null;
  const agreeing = known.filter(({ date }) => agrees(best.date.edtf, date.edtf));
  const timed = agreeing.find(({ date }) => date.time !== null)?.date ?? null;
  // `1956-09` in the header and `1956-09-07` in the heading: the finer statement is the date, the header's words stay.
  const finest = agreeing.reduce((a, b) => (b.date.edtf.length > a.date.edtf.length ? b : a), best);
  return {
    edtf: best.date.edtf.length >= 10 ? best.date.edtf : finest.date.edtf,
    time: timed?.time ?? null,
    timeEnd: timed?.timeEnd ?? null,
    zone: timed?.zone ?? null,
    span: best.date.span,
    evidence: agreeing.map(({ from, date }): DateEvidence => ({
      from,
      span: date.span,
      edtf: date.edtf,
      time: date.time,
    })),
  };
}

function agrees(a: string, b: string): boolean {
  return a === b || a.startsWith(b) || b.startsWith(a);
}
