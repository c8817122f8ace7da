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
