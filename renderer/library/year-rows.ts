import type { DocumentSummary } from '../../shared/library/summary.ts';

/** A row of the list: a record, or the year above its records. */
export type LibraryRow =
  | { readonly kind: 'year'; readonly year: string; readonly count: number }
  | { readonly kind: 'record'; readonly record: DocumentSummary; readonly position: number };

/** The year under which a record is listed: the first four characters of its date, or `Undated`. */
export function yearOf(record: DocumentSummary): string {
  // 1956-09-07   ../1956   /1956   195X-XX
  // ^^^^            ^^^^    ^^^^   ^^^^
  return /\d{3}[\dX]/.exec(record.date ?? '')?.[0].replace('X', '0s') ?? 'Undated';
}

/** Puts a heading above the records of each year; the order of the records is kept. */
export function yearRows(records: readonly DocumentSummary[]): LibraryRow[] {
  const rows: LibraryRow[] = [];
  let heading: { kind: 'year'; year: string; count: number } | null = null;
  records.forEach((record, position) => {
    const year = yearOf(record);
    if (heading?.year !== year) {
      heading = { kind: 'year', year, count: 0 };
      rows.push(heading);
    }
    heading.count += 1;
    rows.push({ kind: 'record', record, position });
  });
  return rows;
}

/** Where each record stands in the list, headings not counted. */
export function positionsById(records: readonly DocumentSummary[]): ReadonlyMap<string, number> {
  return new Map(records.map(({ id }, position) => [id, position]));
}

/** Where each record stands among the rows, headings counted. */
export function rowsById(rows: readonly LibraryRow[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, at) => (row.kind === 'record' ? [[row.record.id, at] as const] : [])));
}
