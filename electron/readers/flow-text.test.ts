import { expect, it } from 'vitest';
import { FlowText } from './flow-text.ts';

it('folds white space, and parts blocks, lines and cells by the strongest separator that is due', () => {
  const flow = new FlowText();
  flow.words('  The\n   Secretary ');
  flow.part('\n');
  flow.words(' \n ');
  flow.part('\n\n');
  flow.words('asked');
  flow.part('\t');
  flow.words('why');
  expect(flow.finish().text).toBe('The Secretary\n\nasked\twhy');
});

it('keeps characters that only look like white space, and joins Japanese lines', () => {
  const flow = new FlowText();
  flow.words('\u00a0a\u2003b\u3000両国は、\n  合意した。 yes\nno');
  expect(flow.finish().text).toBe('\u00a0a\u2003b\u3000両国は、合意した。 yes no');
});

it('lets an element begin with its first character and end with its last', () => {
  const flow = new FlowText();
  flow.words('before ');
  flow.open('paragraph', { n: '1' });
  flow.part('\n\n');
  flow.openMark('italic');
  flow.words(' said ');
  flow.close();
  flow.words('so ');
  flow.close();
  flow.words('after');
  expect(flow.finish()).toEqual({
    text: 'before\n\nsaid so after',
    elements: [{ name: 'paragraph', span: { start: 8, end: 15 }, attributes: { n: '1' } }],
    marks: [{ kind: 'italic', span: { start: 8, end: 12 } }],
    breaks: [],
  });
});

it('drops elements without words, but not gaps and cells', () => {
  const flow = new FlowText();
  flow.open('head');
  flow.close();
  flow.words('a');
  flow.open('gap');
  flow.close();
  flow.open('cell');
  flow.words(' ');
  expect(flow.finish().elements.map(({ name, span }) => [name, span.start, span.end])).toEqual([
    ['gap', 1, 1],
    ['cell', 1, 1],
  ]);
});

it('begins a page with the next character, or at the end', () => {
  const flow = new FlowText();
  flow.words('very hard ');
  flow.breakPage('229');
  flow.words('question');
  flow.breakPage('230');
  expect(flow.finish().breaks).toEqual([
    { at: 10, page: '229' },
    { at: 18, page: '230' },
  ]);
});

it('appends another text with all that lies over it', () => {
  const note = new FlowText();
  note.open('ref', { target: '#d81' });
  note.words('Document 81');
  note.close();
  const flow = new FlowText();
  flow.words('3');
  flow.part(' ');
  flow.append(note);
  expect(flow.finish()).toMatchObject({
    text: '3 Document 81',
    elements: [{ name: 'ref', span: { start: 2, end: 13 } }],
  });
});
