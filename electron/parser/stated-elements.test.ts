import { expect, it } from 'vitest';
import type { ElementName, SourceElement } from '../../shared/model/source-text.ts';
import { StatedElements } from './stated-elements.ts';

const element = (name: ElementName, start: number, end: number): SourceElement => ({
  name,
  span: { start, end },
  attributes: {},
});
const spans = (elements: readonly SourceElement[]) => elements.map(({ span }) => [span.start, span.end]);

const stated = new StatedElements({
  elements: [
    element('list', 0, 20),
    element('list', 5, 15),
    element('item', 6, 10),
    element('gap', 10, 10),
    element('item', 11, 15),
  ],
});

it('gives elements by name, inside a span and around one, the innermost first', () => {
  expect(spans(stated.named('item'))).toEqual([
    [6, 10],
    [11, 15],
  ]);
  expect(spans(stated.inside('item', { start: 5, end: 12 }))).toEqual([[6, 10]]);
  expect(spans(stated.allInside({ start: 5, end: 15 }))).toEqual([
    [5, 15],
    [6, 10],
    [10, 10],
    [11, 15],
  ]);
  expect(spans(stated.around('list', { start: 6, end: 8 }))).toEqual([
    [5, 15],
    [0, 20],
  ]);
  expect(spans(stated.around('gap', { start: 10, end: 10 }))).toEqual([]);
  expect(stated.named('head')).toEqual([]);
  expect(stated.isEmpty).toBe(false);
  expect(new StatedElements({ elements: [] }).isEmpty).toBe(true);
});
