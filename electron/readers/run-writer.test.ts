import { expect, it } from 'vitest';
import { FlowText } from './flow-text.ts';
import { RunWriter } from './run-writer.ts';

it('keeps white space as typed, but for the edges of a paragraph', () => {
  const flow = new FlowText();
  const writer = new RunWriter(flow);
  writer.write('  one ', []);
  writer.write(' \t two  ', []);
  writer.endParagraph();
  flow.part('\n');
  writer.write(' three', []);
  expect(flow.finish().text).toBe('one  \t two\nthree');
});

it('makes one mark of runs that are set alike, without the space around them', () => {
  const flow = new FlowText();
  const writer = new RunWriter(flow);
  writer.write('a ', ['italic']);
  writer.write('b ', ['italic', 'bold']);
  writer.write('c', ['bold']);
  writer.endParagraph();
  flow.part('\n');
  writer.write('d', ['bold']);
  const { text, marks } = flow.finish();
  expect(marks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
    ['italic', 'a b'],
    ['bold', 'b c'],
    ['bold', 'd'],
  ]);
});

it('does what waits between the space that is due and the next character, or at the end of the paragraph', () => {
  const flow = new FlowText();
  const writer = new RunWriter(flow);
  writer.write('to the ', []);
  writer.beforeNext(() => flow.breakPage('2'));
  writer.write('four', []);
  writer.beforeNext(() => flow.breakPage('3'));
  writer.endParagraph();
  flow.part('\n\n');
  writer.write('Next', []);
  expect(flow.finish()).toMatchObject({
    text: 'to the four\n\nNext',
    breaks: [
      { at: 7, page: '2' },
      { at: 13, page: '3' },
    ],
  });
});
