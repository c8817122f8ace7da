import { expect, it } from 'vitest';
import { readingOrder } from './pdf-columns.ts';
import type { PlacedRun } from './pdf-frame.ts';
import { rowsOf } from './pdf-row.ts';

const style = { italic: false, bold: false };

/** Lines of a column, 12 points apart; a character is 5 points wide. */
function column(u: number, v: number, texts: readonly string[]): PlacedRun[] {
  return texts.map((text, index) => ({ text, u, end: u + 5 * text.length, v: v + 12 * index, size: 10, style }));
}

const order = (runs: readonly PlacedRun[]) =>
  readingOrder(rowsOf(runs)).map(({ lines, isColumn }) => [isColumn, ...lines.map(({ text }) => text)]);
const prose = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${name} line ${index} of the column`);

it('reads columns one after the other, and what runs across in its place', () => {
  const head = column(0, 0, ['A heading that runs across both of the columns of the page']);
  const foot = column(0, 140, ['A note that runs across both of the columns of this page.']);
  const runs = [...head, ...column(0, 30, prose('one', 6)), ...column(160, 30, prose('two', 6)), ...foot];
  expect(order(runs)).toEqual([
    [false, head[0]?.text],
    [true, ...prose('one', 6)],
    [true, ...prose('two', 6)],
    [false, foot[0]?.text],
  ]);
});

it('knows columns whose lines stand at other heights, and three of them', () => {
  expect(
    order([...column(0, 0, prose('one', 6)), ...column(160, 5, prose('two', 6))]).map(([, first]) => first),
  ).toEqual(['one line 0 of the column', 'two line 0 of the column']);
  const three = [0, 160, 320].flatMap((u, index) => column(u, 0, prose(`c${index}`, 6)));
  expect(order(three).map(([, first]) => first)).toEqual([0, 1, 2].map((index) => `c${index} line 0 of the column`));
});

it('reads a table row by row', () => {
  const cells = [
    ...column(0, 0, ['1956', '1957', '1958', '1959']),
    ...column(100, 0, ['Tani', 'Kono', 'Shima', 'Ono']),
  ];
  expect(order(cells)).toEqual([[false, '1956\tTani', '1957\tKono', '1958\tShima', '1959\tOno']]);
});

it('takes a page of one column for one', () => {
  expect(order(column(0, 0, prose('one', 8)))).toEqual([[false, ...prose('one', 8)]]);
  expect(order([])).toEqual([]);
});
