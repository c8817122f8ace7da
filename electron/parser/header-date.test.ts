import { expect, it } from 'vitest';
import { parseHeader } from './header.ts';
import { parseHeaderDate } from './header-date.ts';

const read = (text: string) => parseHeaderDate(text, parseHeader(text).fields)?.edtf ?? null;

it.each([
  ['[Title] A\n[Date] May 4, 1956\n[Full text]\n', '1956-05-04'],
  ['[演説種別] 施政方針演説\n[衆議院演説年月日] 19041203\n[貴族院演説年月日]\n[全文]\n', '1904-12-03'],
  ['[演説種別] 施政方針演説\n[衆議院演説年月日]\n[貴族院演説年月日] 1904/3/26\n[全文]\n', '1904-03-26'],
  ['[衆議院演説年月日] 1957/2/27\n[参議院演説年月日] 1957/2/28\n[全文]\n', '1957-02-27'],
  ['---\ntitle: A\ndoc_date: 1946-09-20\n---\n', '1946-09-20'],
  ['[Title] A\n[Date]\n[Full text]\nOn May 4, 1956', null],
  ['No header, May 4, 1956', null],
])('%j', (text, edtf) => {
  expect(read(text)).toBe(edtf);
});
