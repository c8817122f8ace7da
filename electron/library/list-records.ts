import type { DocumentSummary } from '../../shared/library/summary.ts';
import type { Catalogue } from './catalogue.ts';
import type { RecordRow } from './rows.ts';

/** A record's row as lists show it: where it stands, and the finding that it stands twice. */
export function summaryOf({ summary, places }: RecordRow): DocumentSummary {
  const [first] = places;
  return {
    ...summary,
    findings: summary.findings + (places.length > 1 ? 1 : 0),
    folder: first?.folder ?? '',
    relativePath: first?.path ?? '',
  };
}

/** Every record, oldest first (EDTF sorts as it is written), undated ones at the end; then by title. */
export function listRecords(catalogue: Catalogue): readonly DocumentSummary[] {
  return [...catalogue.records()].map(summaryOf).sort((a, b) => {
    if (a.date === null || b.date === null) return Number(a.date === null) - Number(b.date === null) || byTitle(a, b);
    return compare(a.date, b.date) || compare(a.time ?? '', b.time ?? '') || byTitle(a, b);
  });
}

function byTitle(a: DocumentSummary, b: DocumentSummary): number {
  return compare(a.title, b.title) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
