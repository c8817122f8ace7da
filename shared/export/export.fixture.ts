import type { ExportRow } from './export-row.ts';

/** For tests: a row that says only what a test is about. */
export function exportRow(own: Partial<ExportRow> = {}): ExportRow {
  return {
    documentId: 'a',
    before: 'have to be left to',
    match: 'international solvents',
    after: 'other than this treaty',
    part: 'oral points',
    paragraph: '(a)',
    page: '285',
    title: 'Talks',
    date: '1956-09-07',
    citation: '“Talks,” Tokyo, 7 September 1956.',
    file: 'papers/talks.txt',
    ...own,
  };
}
