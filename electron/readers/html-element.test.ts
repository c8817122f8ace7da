import { expect, it } from 'vitest';
import { htmlLayout, htmlMarks, htmlName, itemNumber } from './html-element.ts';

it('sets elements as pages set them', () => {
  expect(['p', 'div', 'li', 'span', 'a', 'unknown'].map(htmlLayout)).toEqual([
    'block',
    'line',
    'line',
    'inline',
    'inline',
    'inline',
  ]);
  expect(['h2', 'p', 'li', 'ins', 'span'].map(htmlName)).toEqual(['head', 'paragraph', 'item', 'added', null]);
});

it.each([
  ['em', '', ['italic']],
  ['del', '', ['deleted']],
  ['strike', '', ['strike']],
  ['span', 'font-style: italic; TEXT-DECORATION: underline', ['italic', 'underline']],
  ['span', 'text-decoration-line: line-through; font-weight:700', ['strike', 'bold']],
  ['b', 'font-weight: bold', ['bold']],
  ['span', 'font-weight: normal', []],
])('<%s style="%s">', (tag, style, marks) => {
  expect(htmlMarks({ tag, attributes: style === '' ? {} : { style }, order: 0, parent: null, children: [] })).toEqual(
    marks,
  );
});

it.each([
  ['', 3, '3.'],
  ['a', 3, 'c.'],
  ['A', 26, 'Z.'],
  ['a', 27, '27.'],
  ['i', 4, 'iv.'],
  ['I', 1999, 'MCMXCIX.'],
  ['I', 0, '0.'],
])('numbers an item of type %j: %d', (type, number, shown) => {
  expect(itemNumber(type, number)).toBe(shown);
});
