import { NO_FACETS, STATED_FACETS, type FacetCount, type Facets, type StatedFacet } from '../../shared/query/facets.ts';
import { DOCUMENT_TYPES } from '../../shared/query/query-fields.ts';
import type { OrdinalSet } from './ordinal-set.ts';
import type { Snapshot } from './snapshot.ts';

/** As many values of a facet as someone would look through. */
const MOST_VALUES = 100;

/** Counts the records of a result by what the index knows of them. */
export function countFacets({ segments }: Snapshot, found: OrdinalSet): Facets {
  const years = new Uint32Array(10_000);
  const types = new Uint32Array(DOCUMENT_TYPES.length);
  const languages = { en: 0, ja: 0 };
  for (const { segment, base, end } of segments) {
    const { columns } = segment;
    found.each(
      (ordinal) => {
        const place = ordinal - base;
        const year = Math.floor(columns.dateOf(place) / 10_000);
        const type = columns.typeNumberOf(place);
        years[year] = (years[year] ?? 0) + 1;
        types[type] = (types[type] ?? 0) + 1;
        if (columns.isJapanese(place)) languages.ja += 1;
        else languages.en += 1;
      },
      base,
      end,
    );
  }
  const byType = DOCUMENT_TYPES.map((type, at): [string, number] => [type, types[at] ?? 0]);
  return {
    ...NO_FACETS,
    ...countStated(segments, found),
    year: inOrder(years),
    type: commonestFirst(byType),
    language: commonestFirst(Object.entries(languages)),
  };
}

/** Values are numbered by segment: counted there as numbers, they are brought together by name. */
function countStated(segments: Snapshot['segments'], found: OrdinalSet): Pick<Facets, StatedFacet> {
  const all = Object.fromEntries(STATED_FACETS.map((facet) => [facet, new Map<string, number>()]));
  for (const { segment, base, end } of segments) {
    const { facets } = segment.columns;
    const counts = new Uint32Array(facets.values.length);
    found.each((ordinal) => facets.count(ordinal - base, counts), base, end);
    facets.values.forEach(({ facet, value }, at) => {
      const records = counts[at] ?? 0;
      if (records > 0) all[facet]?.set(value, (all[facet].get(value) ?? 0) + records);
    });
  }
  const of = (facet: StatedFacet): FacetCount[] => commonestFirst(all[facet] ?? new Map()).slice(0, MOST_VALUES);
  return {
    classification: of('classification'),
    person: of('person'),
    delegation: of('delegation'),
    repository: of('repository'),
  };
}

/** Year 0 is that of undated records: no value at all. */
function inOrder(years: Uint32Array): FacetCount[] {
  const counts: FacetCount[] = [];
  years.forEach((records, year) => {
    if (records > 0 && year > 0) counts.push({ value: String(year).padStart(4, '0'), records });
  });
  return counts;
}

function commonestFirst(counts: Iterable<readonly [value: string, records: number]>): FacetCount[] {
  return [...counts]
    .map(([value, records]) => ({ value, records }))
    .filter(({ records }) => records > 0)
    .sort((a, b) => b.records - a.records || (a.value < b.value ? -1 : 1));
}
