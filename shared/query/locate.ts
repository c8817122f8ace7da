import type { Span } from '../model/span.ts';
import type { Clause } from './query.ts';
import type { Region } from './region.ts';
import { runningText, type RunningText } from './running-text.ts';
import { eachTerm } from './tokens.ts';

/** A place in a record where a clause matches, by positions. */
export interface Match {
  /** Position of the clause's first unit. */
  readonly position: number;
  readonly clause: Clause;
}

/** All the places in a record where one clause matches. */
export interface Occurrences {
  readonly clause: Clause;
  /** Ascending. */
  readonly positions: Int32Array;
}

/** The matches of several clauses in reading order; of those that begin together the widest first. */
export function* inReadingOrder(occurrences: readonly Occurrences[]): Generator<Match> {
  const heads = [...occurrences].sort((a, b) => b.clause.width - a.clause.width).map((one) => ({ ...one, at: 0 }));
  const headAt = (head: (typeof heads)[number]): number => head.positions[head.at] ?? Infinity;
  const [first] = heads;
  if (first === undefined) return;
  for (;;) {
    const least = heads.reduce((best, head) => (headAt(head) < headAt(best) ? head : best), first);
    if (headAt(least) === Infinity) return;
    yield { position: headAt(least), clause: least.clause };
    least.at += 1;
  }
}

/** A match proved against the text. */
export interface LocatedMatch {
  readonly region: Region;
  /** In the source. */
  readonly span: Span;
}

/**
 * Between two regions one position stays empty, so that no phrase runs from one into the next. Whoever counts
 * positions adds this after each region.
 */
export const REGION_GAP = 1;

/**
 * Proves matches against a record's text and finds their spans: at each position the clause's terms must stand. What
 * does not hold is left out, so that nothing is shown that does not match.
 * @param starts position at which each region begins
 * @param matches in reading order
 * @param limit how many to locate; reading stops after the last
 */
export function locateMatches(
  { text, regions }: { readonly text: string; readonly regions: readonly Region[] },
  starts: readonly number[],
  matches: Iterable<Match>,
  limit: number,
): LocatedMatch[] {
  const located: LocatedMatch[] = [];
  let at = 0;
  let read: { readonly at: number; readonly running: RunningText; readonly seen: Seen } | null = null;
  for (const match of matches) {
    while (match.position >= (starts[at + 1] ?? Infinity)) at += 1;
    const region = regions[at];
    if (region === undefined) break;
    if (read === null || read.at !== at) {
      const running = runningText(text, region);
      read = { at, running, seen: termsOf(running, starts[at] ?? 0) };
    }
    const span = prove(match, read.seen, read.running);
    const same = located.at(-1);
    if (span === null || (same?.span.start === span.start && same.span.end >= span.end)) continue;
    located.push({ region, span });
    if (located.length === limit) break;
  }
  return located;
}

/** Position at which each region of a record begins, worked out from its text. */
export function startsOf(text: string, regions: readonly Region[]): number[] {
  let next = 0;
  return regions.map((region) => {
    const start = next;
    next += eachTerm(runningText(text, region).folded, () => undefined) + REGION_GAP;
    return start;
  });
}

function termsOf(running: RunningText, first: number): Seen {
  const seen: Seen = { first, terms: [], starts: [], ends: [] };
  eachTerm(running.folded, (start, end, stop) => {
    seen.terms.push(running.folded.slice(start, end));
    seen.starts.push(start);
    seen.ends.push(stop);
  });
  return seen;
}

/** The terms of one region, from its first position on. */
interface Seen {
  readonly first: number;
  readonly terms: string[];
  readonly starts: number[];
  readonly ends: number[];
}

function prove({ position, clause }: Match, seen: Seen, running: RunningText): Span | null {
  const at = position - seen.first;
  const holds = clause.units.every((unit, place) => {
    const term = seen.terms[at + place];
    return term !== undefined && (unit.prefix ? term.startsWith(unit.term) : term === unit.term);
  });
  const start = seen.starts[at];
  const end = seen.ends[at + clause.width - 1];
  return holds && start !== undefined && end !== undefined ? running.sourceSpan(start, end) : null;
}
