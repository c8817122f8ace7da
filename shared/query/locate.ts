import type { Span } from '../model/span.ts';
import { lowerBound, type Intervals } from './intervals.ts';
import { RegionMatcher } from './match-region.ts';
import type { Positional } from './query.ts';
import type { Region } from './region.ts';
import { regionTerms } from './region-terms.ts';
import { runningText } from './running-text.ts';
import { eachTerm } from './tokens.ts';

/** A place in a record where a part of the query is said to match, by positions. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly node: Positional;
}

/** All the places in a record where one part of the query matches. */
export interface Occurrences extends Intervals {
  readonly node: Positional;
}

/** The matches of several parts in reading order; of those that begin together the widest first. */
export function* inReadingOrder(occurrences: readonly Occurrences[]): Generator<Match> {
  const heads = occurrences.map((one) => ({ ...one, at: 0 }));
  const startOf = (head: (typeof heads)[number]): number => head.starts[head.at] ?? Infinity;
  const endOf = (head: (typeof heads)[number]): number => head.ends[head.at] ?? 0;
  const [first] = heads;
  if (first === undefined) return;
  for (;;) {
    const least = heads.reduce((best, head) => {
      const order = startOf(head) - startOf(best);
      return order < 0 || (order === 0 && endOf(head) > endOf(best)) ? head : best;
    }, first);
    if (startOf(least) === Infinity) return;
    yield { start: startOf(least), end: endOf(least), node: least.node };
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
 * Proves matches against a record's text and finds their spans: the region is read again, and the match must be among
 * those found there. What is not is left out, so that nothing is shown that does not match.
 * @param starts position at which each region begins
 * @param matches in reading order
 * @param limit how many to locate; reading stops after the last
 */
export function locateMatches(
  { text, regions }: { readonly text: string; readonly regions: readonly Region[] },
  starts: ArrayLike<number>,
  matches: Iterable<Match>,
  limit: number,
): LocatedMatch[] {
  const located: LocatedMatch[] = [];
  let at = 0;
  let read: { readonly at: number; readonly matcher: RegionMatcher } | null = null;
  for (const match of matches) {
    while (match.start >= (starts[at + 1] ?? Infinity)) at += 1;
    const region = regions[at];
    if (region === undefined) break;
    if (read === null || read.at !== at) {
      read = { at, matcher: new RegionMatcher(text, region, regionTerms(text, region)) };
    }
    const span = prove(read.matcher, match, starts[at] ?? 0);
    const same = located.at(-1);
    if (span === null || (same !== undefined && same.span.start <= span.start && same.span.end >= span.end)) continue;
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

function prove(matcher: RegionMatcher, match: Match, first: number): Span | null {
  const { starts, ends } = matcher.find(match.node);
  const { read } = matcher;
  const [from, to] = [match.start - first, match.end - first];
  for (let at = lowerBound(starts, from); starts[at] === from; at += 1) {
    const start = read.starts[from];
    const stop = read.stops[to - 1];
    if (ends[at] === to && start !== undefined && stop !== undefined) return read.running.sourceSpan(start, stop);
  }
  return null;
}
