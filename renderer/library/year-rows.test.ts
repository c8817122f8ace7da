import { expect, it } from 'vitest';
import type { DocumentSummary } from '../../shared/library/summary.ts';
import { positionsById, rowsById, yearOf, yearRows } from './year-rows.ts';

const record = (id: string, date: string | null): DocumentSummary => ({
  id,
  title: id,
  subject: null,
  place: null,
  date,
  time: null,
  type: 'other',
  language: 'en',
  findings: 0,
  folder: 'f',
  relativePath: id,
});

it.each([
  ['1956-09-07', '1956'],
  ['1956-08-31/1956-09-01', '1956'],
  ['../1957', '1957'],
  ['195X', '1950s'],
  ['1956~', '1956'],
  [null, 'Undated'],
])('%s is listed under %s', (date, year) => {
  expect(yearOf(record('a', date))).toBe(year);
});

it('puts a heading with its count above each year, and keeps every record', () => {
  const rows = yearRows([record('a', '1955-01-01'), record('b', '1956'), record('c', '1956-09-07'), record('d', null)]);
  expect(
    rows.map((row) => (row.kind === 'year' ? `${row.year}:${row.count}` : `${row.position}${row.record.id}`)),
  ).toEqual(['1955:1', '0a', '1956:2', '1b', '2c', 'Undated:1', '3d']);
});

it('finds a record by its id, with and without the headings', () => {
  const records = [record('a', '1955-01-01'), record('b', '1956')];
  expect([...positionsById(records)]).toEqual([
    ['a', 0],
    ['b', 1],
  ]);
  expect([...rowsById(yearRows(records))]).toEqual([
    ['a', 1],
    ['b', 3],
  ]);
});
