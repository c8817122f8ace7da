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
 * @param matches by position
 * @param limit how many to locate; reading stops after the last
 */
export function locateMatches(
  text: string,
  regions: readonly Region[],
  matches: readonly Match[],
  limit: number,
): LocatedMatch[] {
  const located: LocatedMatch[] = [];
  let first = 0;
  let next = 0;
  for (const region of regions) {
    if (next >= matches.length || located.length >= limit) break;
    const running = runningText(text, region);
    const seen: Seen = { first, terms: [], starts: [], ends: [] };
    const end = eachTerm(running.folded, first, (term, _position, start, finish) => {
      seen.terms.push(term);
      seen.starts.push(start);
      seen.ends.push(finish);
    });
    for (; next < matches.length && located.length < limit; next += 1) {
      const match = matches[next] as Match;
      if (match.position >= end) break;
      const span = prove(match, seen, running);
      const same = located.at(-1);
      if (span !== null && !(same?.span.start === span.start && same.span.end >= span.end))
        located.push({ region, span });
    }
    first = end + REGION_GAP;
  }
  return located;
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
