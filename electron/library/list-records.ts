import type { DocumentSummary } from '../../shared/library/summary.ts';
import type { Catalogue } from './catalogue.ts';
import type { RecordRow } from './rows.ts';

/** A record's row as lists show it: where it stands, and the finding that it stands twice. */
export function summaryOf({ summary, places }: RecordRow): DocumentSummary {
  const [first] = places;
  const { facets, ...listed } = summary;
  // Counted in the index, of no use in a list.
  void facets;
  return {
    ...listed,
    findings: summary.findings + (places.length > 1 ? 1 : 0),
    folder: first?.folder ?? '',
    relativePath: first?.path ?? '',
  };
}

/**
 * Every record, oldest first (EDTF sorts as it is written), undated ones at the end; those of one day by the time of day,
 * then by their number in the edition, then by title.
 */
export function listRecords(catalogue: Catalogue): readonly DocumentSummary[] {
  return [...catalogue.records()].map(summaryOf).sort((a, b) => {
    if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null) || byName(a, b);
    return compare(a.date, b.date) || compare(a.time ?? '', b.time ?? '') || byName(a, b);
  });
}

function byName(a: DocumentSummary, b: DocumentSummary): number {
  return numberOf(a) - numberOf(b) || compare(a.title, b.title) || compare(a.id, b.id);
}

/** What stands after every number. */
const UNNUMBERED = Number.MAX_SAFE_INTEGER;

/**
 * A record's number in its edition, which is how its title begins.
 *
 *     102. Memorandum of a Conversation      383 Embassy in Washington to Department of External Affairs
 *     ^^^                                    ^^^
 */
function numberOf({ title }: DocumentSummary): number {
  const found = /^(?:No\. ?)?(\d{1,6})\b/.exec(title)?.[1];
  return found === undefined ? UNNUMBERED : Number(found);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
