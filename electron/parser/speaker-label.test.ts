import { expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

const labels = (body: string): (string | null)[][] => {
  const { document, words } = parseSample(body);
  return document.turns
    .filter(({ rule }) => rule === 'speaker-label')
    .map(({ speakerSpan, verb, mode, certainty }) => [words(speakerSpan), words(verb), mode, certainty]);
};

it('reads Japanese labels with a full-width colon, and who asks', () => {
  expect(labels('記者：総理に伺います。\n\n総理：お答えいたします。\n')).toEqual([
    ['記者', '：', 'asked', 'inferred'],
    ['総理', '：', 'said', 'inferred'],
  ]);
});

it('takes no heading and no enumeration for a speaker', () => {
  expect(labels('The following points were made: first, that it was late.\n\nNote: this is late.\n')).toEqual([]);
});
