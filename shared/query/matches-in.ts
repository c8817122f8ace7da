import type { Span } from '../model/span.ts';
import { RegionMatcher } from './match-region.ts';
import { parseQuery, type ParseOptions } from './parse-query.ts';
import { positionalsOf } from './positional.ts';
import type { Region } from './region.ts';
import { regionTerms } from './region-terms.ts';

/** A record's words and its regions, as the library keeps them. */
export interface ReadRegions {
  readonly text: string;
  readonly regions: readonly Region[];
}

/**
 * Every place in one record where a part of a query matches, found by reading the record: in the order of the text, none
 * inside another. A search shows the first few of them as snippets; their spans are the same.
 *
 *     "fisheries pact" Tani     Ambassador Tani spoke of the fisheries pact.
 *                                          ~~~~              ~~~~~~~~~~~~~~
 */
export function matchesIn({ text, regions }: ReadRegions, query: string, options: ParseOptions = {}): readonly Span[] {
  const { root } = parseQuery(query, options);
  if (root === null) return [];
  const parts = positionalsOf(root);
  const spans = regions.flatMap((region) => {
    const matcher = new RegionMatcher(text, region, regionTerms(text, region));
    return parts.flatMap((part) => spansOf(matcher, part));
  });
  return outermost(spans.sort((a, b) => a.start - b.start || b.end - a.end));
}

function spansOf(matcher: RegionMatcher, part: Parameters<RegionMatcher['find']>[0]): Span[] {
  const { starts, ends } = matcher.find(part);
  const { running, starts: from, stops } = matcher.read;
  const spans: Span[] = [];
  for (let at = 0; at < starts.length; at += 1) {
    const start = from[starts[at] ?? -1];
    const stop = stops[(ends[at] ?? 0) - 1];
    if (start !== undefined && stop !== undefined) spans.push(running.sourceSpan(start, stop));
  }
  return spans;
}

/** @param spans by their starts, of those that begin together the widest first */
function outermost(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) if (span.end > (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
