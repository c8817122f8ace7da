import type { HistoricalDocument } from '../../shared/model/document.ts';
import { textOf, type Span } from '../../shared/model/span.ts';
import type { StatedFacets } from '../../shared/query/facets.ts';

/** A longer value is none that records would share. UTF-16 units. */
const LONGEST = 120;

/**
 * What a record states that results are counted by: its classification and repository (from its source note), the names
 * and delegations of those who took part. In its own words, white space folded; each once.
 */
export function statedFacets(
  { participants, sourceNote }: Pick<HistoricalDocument, 'participants' | 'sourceNote'>,
  text: string,
): StatedFacets {
  const words = (spans: readonly (Span | null)[]): string[] =>
    spans.flatMap((span) => (span === null ? [] : textOf(text, span)));
  const stated = {
    classification: once(words(sourceNote?.classification ?? [])),
    person: once(words(participants.map(({ name }) => name))),
    delegation: once(participants.flatMap(({ side }) => side ?? [])),
    repository: once(words([sourceNote?.repository ?? null])),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, values]) => values.length > 0));
}

function once(values: readonly string[]): string[] {
  const folded = values.map((value) => value.replace(/\s+/gu, ' ').trim());
  return [...new Set(folded)].filter((value) => value !== '' && value.length <= LONGEST);
}
