import { describe, expect, it } from 'vitest';
import { parseSample, seedText } from './sample.fixture.ts';

/**
 * Who says what in the seed record, by hand: paragraph, speaker, verb of speaking, mode, first words of the stretch.
 * `=` marks a stretch whose speaker the sentence itself names; the others are understood from the sentences before.
 */
const ANSWER = `
2 Dulles handed handed-over = The Secretary handed
3 Dulles said said = The Secretary said that Ambassador Allison
3 Dulles said said . He said that the U.S.
3 Tani concurred agreed = Ambassador Tani concurred.
4 Dulles proceeded_to_make said = The Secretary proceeded
5 Dulles asked asked = The Secretary then asked
5 Tani said said = Ambassador Tani said that there were
5 Tani said said . He did not know
6 Dulles asked asked = The Secretary asked how many
6 Tani said said = Ambassador Tani said that their figure
6 Tani said said . As Minister Kono had said
6 Dulles commented said = The Secretary commented
7 Dulles went_on_to_say said = The Secretary went on
7 Dulles went_on_to_say said . Its only desire
7 Dulles said said . His reference to Article 26
8 Tani said said = Ambassador Tani said that he understood
9 Dulles said said = The Secretary said that he had, of course
9 Dulles said said . All he had done
9 Tani said said = The Ambassador said that he had read
9 Tani referred said = Ambassador Tani referred also
10 Tani called_attention said = Ambassador Tani called attention
10 Tani said said . He understood, he said
10 Dulles said said = The Secretary said that this was
10 Dulles said said . He would say that the processes
10 Dulles recalled said . He recalled that the Potsdam
10 Dulles recalled said . That declaration was
11 Dulles continued said = Basically, the Secretary continued
11 Dulles continued said . If the result of Soviet toughness
12 Tani said said = Ambassador Tani said that personally
12 Tani said said . There has been a considerable
12 Tani recalled said = The Ambassador recalled that he was
12 Tani recalled said . Elections were in progress
13 Dulles agreed agreed = The Secretary agreed
14 Tani recalled said = Ambassador Tani recalled
14 Tani recalled said . He could assure
14 Tani recalled said = The Ambassador recalled also
14 Tani said said = He felt, the Ambassador said
15 Dulles said said = The Secretary said that he believed
15 Dulles said said . He could say the same
15 Dulles said said = If, the Secretary said
16 Tani said said = Ambassador Tani said that he agreed
16 Tani referred said . He referred to Mr. Kono's
`.trim();

describe('turns', () => {
  it('match the hand-made answer for the seed record, sentence by sentence', () => {
    const { document, words } = parseSample(seedText());
    const surnames = new Map(document.participants.map(({ id, name }) => [id, words(name)?.split(' ').at(-1)]));
    const numbers = new Map(document.parts.flatMap(({ blocks }) => blocks).map(({ id, number }) => [id, number]));
    const found = document.turns.map(({ blockId, speaker, verb, mode, certainty, span }) =>
      [
        numbers.get(blockId),
        surnames.get(speaker ?? ''),
        words(verb)?.replaceAll(' ', '_'),
        mode,
        certainty === 'stated' ? '=' : '.',
        words(span),
      ].join(' '),
    );
    const expected = ANSWER.split('\n');
    expect(found.length).toBe(expected.length);
    for (const [index, line] of expected.entries()) expect(found[index]?.slice(0, line.length)).toBe(line);
  });

  it('never reports the points of a paper as speech', () => {
    const { document } = parseSample(seedText());
    const oral = document.parts.find(({ kind }) => kind === 'oral-points');
    const points = new Set(oral?.blocks.map(({ id }) => id));
    expect(document.turns.filter(({ blockId }) => points.has(blockId))).toEqual([]);
  });

  const memo = (body: string): string =>
    `Memorandum of Conversation, Washington, May 1, 1957\n\nPARTICIPANTS\n\nThe Secretary\nSir Roger Makins, British Ambassador\nMr. Merchant\n\n${body}\n`;
  const speakers = (body: string): (string | null)[][] => {
    const { document, words } = parseSample(memo(body));
    return document.turns.map(({ speaker, speakerSpan, mode, certainty }) => [
      speaker,
      words(speakerSpan),
      mode,
      certainty,
    ]);
  };

  it('resolves a pronoun only where one candidate stands', () => {
    expect(speakers('Mr. Merchant said it was late. He added that he was tired.')).toEqual([
      ['p3', 'Mr. Merchant', 'said', 'stated'],
      ['p3', 'He', 'said', 'inferred'],
    ]);
    expect(speakers('Mr. Merchant told Sir Roger Makins that it was late. He added that he was tired.')[1]).toEqual([
      null,
      'He',
      'said',
      'inferred',
    ]);
  });

  it('passes introductions, and does not take the words of a clause for the speech of its sentence', () => {
    expect(speakers('In reply to a question from Sir Roger Makins, the Secretary said it was late.')).toEqual([
      ['p1', 'the Secretary', 'said', 'stated'],
    ]);
    expect(speakers('Mr. Merchant recalled that the Secretary said it was late.')).toEqual([
      ['p3', 'Mr. Merchant', 'said', 'stated'],
    ]);
    expect(speakers('The Ambassador agreed.')).toEqual([['p2', 'The Ambassador', 'agreed', 'stated']]);
  });

  it('names the words of a speaker who is nobody on the list, and says that he is not', () => {
    const { document } = parseSample(memo('Mr. Gray said it was late.'));
    expect(document.turns).toMatchObject([{ speaker: null, rule: 'speaker-not-listed', certainty: 'inferred' }]);
  });

  it('knows a stranger by the whole of his title', () => {
    const { document, words } = parseSample(
      memo('Mr. Merchant said it was late. Prime Minister Menzies agreed. He left.'),
    );
    expect(document.turns.map(({ speaker, speakerSpan }) => [speaker, words(speakerSpan)])).toEqual([
      ['p3', 'Mr. Merchant'],
      [null, 'Prime Minister Menzies'],
      [null, 'Prime Minister Menzies'],
    ]);
  });

  it('stops where a sentence tells what somebody does', () => {
    expect(speakers('The Secretary said it was late. Mr. Merchant left the room. It was ten.')).toEqual([
      ['p1', 'The Secretary', 'said', 'stated'],
    ]);
  });

  it('reads the labels of a verbatim record', () => {
    expect(speakers('Sir Roger Makins: We are late.')).toEqual([['p2', 'Sir Roger Makins', 'said', 'stated']]);
  });
});
