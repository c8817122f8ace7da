import { NO_FACETS, type FacetCount, type Facets } from '../../shared/query/facets.ts';
import type { OrdinalSet } from './ordinal-set.ts';
import type { Snapshot } from './snapshot.ts';

/** Counts the records of a result by what the index knows of them. */
export function countFacets({ segments }: Snapshot, found: OrdinalSet): Facets {
  const years = new Uint32Array(10_000);
  const types = new Map<string, number>();
  const languages = new Map<string, number>();
  for (const { segment, base, end } of segments) {
    const { columns } = segment;
    found.each(
      (ordinal) => {
        const place = ordinal - base;
        const year = Math.floor(columns.dateOf(place) / 10_000);
        years[year] = (years[year] ?? 0) + 1;
        count(types, columns.typeOf(place));
        count(languages, columns.languageOf(place));
      },
      base,
      end,
    );
  }
  return { ...NO_FACETS, year: inOrder(years), type: commonestFirst(types), language: commonestFirst(languages) };
}

function count(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** Year 0 is that of undated records: no value at all. */
function inOrder(years: Uint32Array): FacetCount[] {
  const counts: FacetCount[] = [];
  years.forEach((records, year) => {
    if (records > 0 && year > 0) counts.push({ value: String(year).padStart(4, '0'), records });
  });
  return counts;
}

function commonestFirst(counts: ReadonlyMap<string, number>): FacetCount[] {
  return [...counts]
    .map(([value, records]) => ({ value, records }))
    .sort((a, b) => b.records - a.records || (a.value < b.value ? -1 : 1));
}
