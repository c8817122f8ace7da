import { expect, it } from 'vitest';
import type { ParsedDate } from './date.ts';
import { documentDate } from './document-date.ts';

const date = (edtf: string, time: string | null = null, start = 0): ParsedDate => ({
  edtf,
  time,
  timeEnd: null,
  zone: null,
  span: { start, end: start + 5 },
  scanError: false,
});

it('takes the best statement, and completes it with what agrees', () => {
  const combined = documentDate([
    { from: 'header', date: date('1956-09-07') },
    { from: 'heading', date: date('1956-09-07', '21:00', 50) },
    { from: 'dateline', date: date('1956-09-08', '09:00', 90) },
  ]);
  expect(combined).toMatchObject({ edtf: '1956-09-07', time: '21:00', span: { start: 0, end: 5 } });
  expect(combined?.evidence.map(({ from }) => from)).toEqual(['header', 'heading']);
});

it('takes the finer of two statements that agree', () => {
  expect(
    documentDate([
      { from: 'header', date: date('1956-09') },
      { from: 'heading', date: date('1956-09-07') },
    ])?.edtf,
  ).toBe('1956-09-07');
});

it('is null where nothing states a date', () => {
  expect(documentDate([{ from: 'header', date: null }])).toBeNull();
});
