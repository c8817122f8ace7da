import { describe, expect, it } from 'vitest';
import { parseSample } from '../sample.fixture.ts';

const found = (list: string, body: string): (string | null)[] => {
  const { document, words } = parseSample(
    `Title: Memorandum of a Conversation\n\nPARTICIPANTS\n\n${list}\n\n${body}\n`,
  );
  return document.findings.filter(({ code }) => code === 'participant-not-listed').map(({ span }) => words(span));
};

describe('people who speak and are not in the list', () => {
  const LIST = 'Mr. Walter Robertson, FE\nSir Roger Makins, British Ambassador';
  it('are pointed out, once', () => {
    expect(found(LIST, 'Mr. Gray said it was late.\n\nMr. Gray added that it was cold.\n\nMr. Gray agreed.')).toEqual([
      'Mr. Gray',
    ]);
  });

  it('are not, where they speak once, or might be in the list by title', () => {
    expect(found(LIST, 'Mr. Gray said it was late.')).toEqual([]);
    expect(
      found(`${LIST}\nThe Secretary`, 'Mr. Dulles said it was late.\n\nMr. Dulles added that it was cold.'),
    ).toEqual([]);
  });

  it('are not, where the list names them', () => {
    expect(found(LIST, 'Mr. Robertson said it was late.\n\nSir Roger said it was cold.\n\nSir Roger agreed.')).toEqual(
      [],
    );
  });
});
