import type { Span } from '../../shared/model/span.ts';
import { matchesIn } from '../../shared/query/matches-in.ts';
import type { ParseOptions } from '../../shared/query/parse-query.ts';
import type { Catalogue } from './catalogue.ts';

/**
 * Every place in one record where a part of a query matches, in the order of its text; none where the library has no
 * such record (any more).
 */
export function recordMatches(
  catalogue: Pick<Catalogue, 'keyOf' | 'stored'>,
  id: string,
  query: string,
  options?: ParseOptions,
): readonly Span[] {
  const key = catalogue.keyOf(id);
  const stored = key === undefined ? undefined : catalogue.stored(key);
  return stored === undefined ? [] : matchesIn({ ...stored, text: stored.source.text }, query, options);
}
