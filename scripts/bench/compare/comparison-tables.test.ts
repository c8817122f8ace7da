import { expect, it } from 'vitest';
import { foundTable, indexTable, timesTable } from './comparison-tables.ts';

const answer = (first: number, found: number) => ({ first, total: first / 2, found });
const classes = [
  { name: 'word', queries: 3, answers: [[answer(4, 10), answer(2, 8), answer(6, 90)], [answer(40, 10)]] },
  { name: 'misspelling', queries: 1, answers: [[answer(8, 5)], null] },
];

it('timesTable gives median and 95th percentile, and a dash for what there is not', () => {
  expect(timesTable('first hits, ms', ['Memcon', 'Recoll'], classes, ({ first }) => first).split('\n')).toEqual([
    '| first hits, ms | queries | Memcon |  Recoll |',
    '| -------------- | ------: | -----: | ------: |',
    '| word           |       3 |  4 / 6 | 40 / 40 |',
    '| misspelling    |       1 |  8 / 8 |       – |',
  ]);
});

it('foundTable compares the queries that every program was asked', () => {
  expect(foundTable(['Memcon', 'Recoll'], classes).split('\n').slice(2)).toEqual([
    '| word                  |       1 |     10 |     10 |',
    '| misspelling           |       1 |      5 |      – |',
  ]);
});

it('indexTable has a column for each program', () => {
  const row = { records: 10, seconds: 2, processorSeconds: 3, optimizeSeconds: null, peakBytes: null, diskBytes: 2e6 };
  const lines = indexTable([{ name: 'Memcon', ...row }], 1e6).split('\n');
  expect(lines[0]).toMatch(/^\| indexing +\| Memcon \|$/u);
  expect(lines.map((line) => line.split('|')[2]?.trim()).slice(2)).toEqual([
    '10',
    '2',
    '0.50',
    '3',
    '–',
    '–',
    '2',
    '2',
  ]);
});
