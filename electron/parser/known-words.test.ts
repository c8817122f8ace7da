import { expect, it } from 'vitest';
import { knownWords, withoutPossessive } from './known-words.ts';
import { parseSample } from './sample.fixture.ts';

it('knows every word of the items, in lower case', () => {
  const { document, source } = parseSample(
    'Title: Memorandum of a Conversation\n\nPARTICIPANTS\n\nMr. Walter Robertson, FE\nSir Roger Makins\n\nMr. Gray said so.\n',
  );
  const known = knownWords(source.text, document.participants);
  expect(['robertson', 'walter', 'roger', 'gray'].map((word) => known.has(word))).toEqual([true, true, true, false]);
});

it('takes a possessive off', () => {
  expect(['asakai’s', 'dulles’', 'tani'].map(withoutPossessive)).toEqual(['asakai', 'dulles', 'tani']);
});
