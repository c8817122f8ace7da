import { expect, it } from 'vitest';
import { exportWords } from './export-words.ts';

it.each([
  [{ fileName: null, rows: 1, matches: 1 }, '1 match copied.'],
  [{ fileName: 'talks.csv', rows: 1200, matches: 1200 }, '1,200 matches saved as talks.csv.'],
  [{ fileName: 'talks.csv', rows: 50_000, matches: 70_000 }, 'The first 50,000 of 70,000 matches saved as talks.csv.'],
])('tells of %j', (exported, words) => {
  expect(exportWords(exported)).toBe(words);
});
