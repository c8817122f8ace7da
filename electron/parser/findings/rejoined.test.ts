import { expect, it } from 'vitest';
import { parseSample } from '../sample.fixture.ts';

it('leads to the words after the break, and says which break', () => {
  const { document, words } = parseSample(
    'He recalled that the Potsdam declaration had referred to limiting sovereignty to the\n\n[Page 229]\n\nfour main islands of Japan.\n',
  );
  expect(document.findings.map(({ code, span, message }) => [code, words(span), message])).toEqual([
    [
      'paragraph-rejoined',
      'four main islands',
      'A paragraph cut in two by the break to page 229 is read as one: "sovereignty to the / four main islands".',
    ],
  ]);
});
