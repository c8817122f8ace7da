import { expect, it } from 'vitest';
import { parseSample } from '../sample.fixture.ts';

it('points out orphans and lost notes, but no source note of a head that lost its marker', () => {
  const { document, words } = parseSample(
    'Title: Memorandum\n\nIt was late.*2* He left.*9*\n\n*1* Source: Files.\n\n*2* See supra.\n\n*3* Not printed.\n',
  );
  expect(document.findings.map(({ code, span }) => [code, words(span)])).toEqual([
    ['orphan-note', '*3*'],
    ['marker-without-note', '*9*'],
  ]);
});

it('takes the first notes of a head that carries no markers for its own, but no note after an anchored one', () => {
  const codes = (text: string): (string | null)[] => {
    const { document, words } = parseSample(text);
    return document.findings.map(({ span }) => words(span));
  };
  const notes = '*1* Files.\n\n*2* Summary.\n\n*3* See supra.\n\n*4* Not printed.\n';
  expect(codes(`Title: Memorandum\n\nIt was late.*3* He left.\n\n${notes}`)).toEqual(['*4*']);
  expect(
    codes(`14. Memorandum of Conversation, Washington, May 1, 1957\n\nIt was late.*3* He left.\n\n${notes}`),
  ).toEqual(['*1*', '*2*', '*4*']);
});
