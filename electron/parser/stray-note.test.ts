import { expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

const memo = (stray: string): string =>
  `Title: Memorandum of Conversation\n\nThe French will insist on a different formula.*1* It was late.\n\n${stray}\n\nThe Prime Minister said it was late.\n\n*0* Source: Files.\n\n*1* Reference is to a proposal.\n`;

it('takes a note that stands at the foot of its page', () => {
  const { document, words } = parseSample(memo('2 Fanfani met with de Gaulle in Paris on August 7–8.'));
  expect(document.notes.map(({ marker, span, refs }) => [marker, words(span), refs.length])).toEqual([
    ['0', 'Source: Files.', 0],
    ['1', 'Reference is to a proposal.', 1],
    ['2', 'Fanfani met with de Gaulle in Paris on August 7–8.', 0],
  ]);
  expect(document.parts[0]?.blocks).toHaveLength(2);
  expect(document.findings.map(({ code, span }) => [code, words(span)])).toEqual([['orphan-note', '2']]);
});

it.each([
  '2 Representatives',
  '3 Fanfani met with de Gaulle.',
  '1956 was late.',
  '2 percent of it was late.',
  '1 Fanfani met with de Gaulle.',
])('leaves %j in the body', (line) => {
  expect(parseSample(memo(line)).document.parts[0]?.blocks).toHaveLength(3);
});
