import { expect, it } from 'vitest';
import type { PdfLine } from './pdf-line.ts';
import { findRunningHeads, type PageEdges } from './pdf-running-heads.ts';

const line = (text: string, size = 10): PdfLine => ({ runs: [], text, u: 0, end: 100, v: 0, size });
const page = (top: string, bottom = '', size = 10): PageEdges => ({
  top: top === '' ? [] : [{ line: line(top, size), height: 0.05 }],
  bottom: bottom === '' ? [] : [{ line: line(bottom), height: 0.95 }],
  across: [],
});
const found = (...pages: PageEdges[]) =>
  findRunningHeads(pages, 10).map(({ formeWork, number }) => [
    ...formeWork.map(({ type, words }) => `${type}: ${words}`),
    number,
  ]);

it('knows heads of left and right pages by what comes again, and their numbers by their order', () => {
  expect(
    found(
      page('Japan\t229'),
      page('230 Foreign Relations, 1955–1957'),
      page('Japan\t231'),
      page('232 Foreign Relations, 1955–1957'),
    ),
  ).toEqual([
    ['header: Japan 229', '229'],
    ['header: 230 Foreign Relations, 1955–1957', '230'],
    ['header: Japan 231', '231'],
    ['header: 232 Foreign Relations, 1955–1957', '232'],
  ]);
});

it('takes no line for a head that comes once, or far away again', () => {
  expect(found(page('The Secretary said'), page('that he was'), page('content.'))).toEqual([[null], [null], [null]]);
  const far = [page('The same words'), page('a'), page('b'), page('c'), page('The same words')];
  expect(found(...far).flat()).toEqual([null, null, null, null, null]);
});

it('takes no heading for a head', () => {
  expect(found(page('MEMORANDUM', '', 14), page('MEMORANDUM', '', 14))).toEqual([[null], [null]]);
});

it('knows numbers by themselves, and believes them only in their turn', () => {
  expect(found(page('', '- 4 -'), page('', '- 5 -'))).toEqual([
    ['page-number: - 4 -', '4'],
    ['page-number: - 5 -', '5'],
  ]);
  expect(found(page('', '一二'), page('', '一三'))).toEqual([
    ['page-number: 一二', '一二'],
    ['page-number: 一三', '一三'],
  ]);
  expect(found(page('', '12'), page('', '13'), page('', '1956')).map((one) => one.at(-1))).toEqual(['12', '13', null]);
});
