import type { ExportRow } from './export-row.ts';

/** Heading of each column, in order. */
const COLUMNS: readonly (readonly [heading: string, field: Exclude<keyof ExportRow, 'documentId'>])[] = [
  ['left', 'before'],
  ['match', 'match'],
  ['right', 'after'],
  ['part', 'part'],
  ['paragraph', 'paragraph'],
  ['page', 'page'],
  ['title', 'title'],
  ['date', 'date'],
  ['citation', 'citation'],
  ['file', 'file'],
];

/** Excel takes a CSV file for its system's old encoding unless it begins so, and then garbles Japanese. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * Matches as a table: RFC 4180 (commas, CRLF after each line, quotes doubled), a heading above, and a byte-order mark in
 * front. Words are written as the source has them: one that begins with `=` too, which a spreadsheet may take for a formula.
 *
 *     left,match,right
 *     "have, to",peace,"a ""just"" peace"
 */
export function writeCsv(rows: readonly ExportRow[]): string {
  const lines = [COLUMNS.map(([heading]) => heading), ...rows.map((row) => COLUMNS.map(([, field]) => row[field]))];
  return BYTE_ORDER_MARK + lines.map((fields) => `${fields.map(quoted).join(',')}\r\n`).join('');
}

function quoted(field: string): string {
  // A space at an end is part of the field; some programs drop it where no quotes hold it.
  return /[",\r\n]|^\s|\s$/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
