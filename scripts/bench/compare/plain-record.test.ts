import { expect, it } from 'vitest';
import { decodePlain, plainRecord } from './plain-record.ts';

it('plainRecord takes title and date from their lines', () => {
  const text = 'Title: The Secretary to the President\nDate: Washington , September 8, 1914.\nSource: 763.72\n\nSir:\n';
  expect(plainRecord(text)).toEqual({
    title: 'The Secretary to the President',
    date: '1914-09-08',
    body: '\n\nSource: 763.72\n\nSir:\n',
  });
});

it.each([
  ['1956年10月19日', '1956-10-19'],
  ['Moscow, Oct. 19, 1956', '1956-10-19'],
  ['undated [1956]', '1956'],
  ['undated', ''],
])('plainRecord reads the date %s', (line, date) => {
  expect(plainRecord(`Date: ${line}`).date).toBe(date);
});

it('decodePlain reads UTF-8 and Shift_JIS', () => {
  expect(decodePlain(new TextEncoder().encode('宣言'))).toBe('宣言');
  expect(decodePlain(Uint8Array.of(0x90, 0xe9, 0x8c, 0xbe))).toBe('宣言');
});
