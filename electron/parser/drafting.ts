import type { DraftedOn } from '../../shared/model/source-note.ts';
import { trimSpan, type Span } from '../../shared/model/span.ts';
import { parseMonthDay, type MonthDay } from './date.ts';
import { toEdtf } from './edtf.ts';
import { readNames } from './drafter-names.ts';

export interface Drafting {
  readonly draftedBy: readonly Span[];
  readonly clearedBy: readonly Span[];
  readonly approvedBy: readonly Span[];
  readonly draftedOn: DraftedOn | null;
}

const ACTS =
  /\b(drafted|cleared|approved|concurred(?: in)?|initial(?:l)?ed|signed|revised|transcribed|prepared|transmitted|sent|repeated|forwarded|submitted|dictated|typed|and designated|stamped|seen|corrected|coordinated|authorized|released|pouched|relayed|passed|authenticated)\b/gi;
const BY =
  /^(?:\s(?:and\s)?(?:initial(?:l)?ed|signed))?(?:\s(?:as accurate|in draft|in substance|in principle|personally|jointly|for transmission|for distribution|for accuracy))*(?:\s(?:also\s)?(?:by|in|with|at|for|through)\b|(?=\son\b))/i;
const OPENS = /^["“[(]?(?:Drafted|Cleared|Approved|Concurred)\b/;
const DATE_STATED =
  /\bdrafting date (?:on|of|in|given on) [^.]{0,60}? is |\b(?:memorandum|record|source text|minutes|message|telegram|document|conversation|letter|paper) (?:indicates[^.]{0,40}? )?was drafted (?:by [^.]{0,40}? )?on /;

/**
 * Reads who drafted, cleared and approved a record, and when it was drafted.
 *
 *     Drafted by Cuthell, cleared by Berger and McGeorge Bundy, and approved by Rusk.
 *                ^^^^^^^             ^^^^^^     ^^^^^^^^^^^^^^                   ^^^^
 *     Drafted on March 29 by Rountree.
 *                ^^^^^^^^ the year is the record's, and marked as inferred
 *
 * Only sentences that begin with the act speak of this record: `telegram 713, drafted by Crowley` is another's.
 */
export function parseDrafting(text: string, sentences: readonly Span[], recordEdtf: string | null): Drafting {
  const draftedBy: Span[] = [];
  const clearedBy: Span[] = [];
  const approvedBy: Span[] = [];
  let draftedOn: DraftedOn | null = null;
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const stated = DATE_STATED.exec(words);
    if (stated) draftedOn ??= toDraftedOn(parseMonthDay(text, after(sentence, stated)), recordEdtf);
    const aboutThis = OPENS.test(words) || /^The drafting officer is not indicated; /.test(words);
    if (!aboutThis) continue;
    for (const { act, chunk } of readActs(text, sentence)) {
      if (act.startsWith('drafted')) {
        draftedBy.push(...readNames(text, chunk));
        draftedOn ??= toDraftedOn(parseMonthDay(text, chunk), recordEdtf);
      } else if (act.startsWith('cleared') || act.startsWith('concurred')) clearedBy.push(...readNames(text, chunk));
      else if (act.startsWith('approved')) approvedBy.push(...readNames(text, chunk));
    }
  }
  return { draftedBy, clearedBy, approvedBy, draftedOn };
}

interface Act {
  readonly act: string;
  /** The words behind it, up to the next act. */
  readonly chunk: Span;
}

function readActs(text: string, sentence: Span): Act[] {
  const words = text.slice(sentence.start, sentence.end);
  const found = [...words.matchAll(ACTS)];
  const acts: Act[] = [];
  for (const [index, match] of found.entries()) {
    const act = match[0].toLowerCase();
    let end = found[index + 1]?.index ?? words.length;
    const start = match.index + match[0].length;
    // `Drafted and initialed by Sherer`: both acts have the same hand.
    const shared = /^\s(?:and|,)\s?$/.test(words.slice(start, end)) || words.slice(start, end).trim() === 'and';
    if (shared) end = found[index + 2]?.index ?? words.length;
    const semicolon = words.slice(start, end).indexOf(';');
    if (semicolon >= 0) end = start + semicolon;
    const by = BY.exec(words.slice(start, end));
    if (!by) continue;
    acts.push({
      act,
      chunk: trimSpan(text, { start: sentence.start + start + by[0].length, end: sentence.start + end }),
    });
  }
  return acts;
}

/** The year of a drafting date, where the note leaves it out, is the one that brings it nearest to the record's day. */
function toDraftedOn(date: MonthDay | null, recordEdtf: string | null): DraftedOn | null {
  if (!date) return null;
  const { month, day, span } = date;
  const year = date.year ?? nearestYear(month, day, recordEdtf);
  if (year === null) return null;
  const edtf = toEdtf({ year, month, day, scanError: false }, '');
  if (edtf === null || edtf.endsWith('?')) return null;
  const evidence =
    date.year === null
      ? ({ certainty: 'inferred', rule: 'year-from-record-date', span } as const)
      : ({ certainty: 'stated', rule: 'drafting-date', span } as const);
  return { edtf, span, evidence };
}

function nearestYear(month: number, day: number, recordEdtf: string | null): number | null {
  const record = recordEdtf === null ? null : /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(recordEdtf);
  if (!record) return null;
  const year = Number(record[1]);
  if (record[2] === undefined) return year;
  const recordDay = Date.UTC(year, Number(record[2]) - 1, Number(record[3] ?? 15));
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - recordDay);
  return [year - 1, year, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}

function after(sentence: Span, match: RegExpExecArray): Span {
  return { start: sentence.start + match.index + match[0].length, end: sentence.end };
}
