import { describe, expect, it } from 'vitest';
import { splitLines } from './lines.ts';
import { parseParagraphs } from './paragraph.ts';
import { isPersonLine, isSentence, readList, readUnheadedList, type ParticipantsList } from './participants-list.ts';

const rows = (text: string, list: ParticipantsList | null): unknown =>
  list === null
    ? null
    : [list.entries.map(({ kind, item }) => `${kind}: ${text.slice(item.start, item.end)}`), list.next];
const paragraphs = (text: string): ReturnType<typeof parseParagraphs> => parseParagraphs(text, splitLines(text, 0), []);

describe('a list below its label', () => {
  it('runs to the blank line, with its sides', () => {
    const text =
      '  • German Side\n  • Chancellor Adenauer\n  • Dr. Grewe, Foreign Office\n\nArrangements\n\nMr. Sebald explained that it was late.';
    expect(rows(text, readList(text, paragraphs(text), 0))).toEqual([
      ['side: German Side', 'item: Chancellor Adenauer', 'item: Dr. Grewe, Foreign Office'],
      3,
    ]);
  });

  it('goes on over blank lines with what can only be persons', () => {
    const text =
      'United States\n\nThe Secretary\nMr. Murphy\n\nJapan\n\nMr. Masayuki Tani, Ambassador\n\nThe Secretary said it was late.';
    expect(rows(text, readList(text, paragraphs(text), 0))).toEqual([
      [
        'side: United States',
        'item: The Secretary',
        'item: Mr. Murphy',
        'side: Japan',
        'item: Mr. Masayuki Tani, Ambassador',
      ],
      5,
    ]);
  });

  it('is empty where the editors left it out', () => {
    const text = '[Here follows the same list as Document 132.]\n\nThe Secretary said it was late.';
    expect(rows(text, readList(text, paragraphs(text), 0))).toEqual([[], 0]);
  });
});

it('reads a run of persons on one long line', () => {
  const text =
    'General Paul Ely, Ambassador Jean Daridan, Ambassador Henri Bonnet, Ambassador Georges Picot, Mr. Jacques Roux, Mr. Guy de Saint-Brieux, Admiral Felix B. Stump.\n\nThe talks were late.';
  expect(rows(text, readList(text, paragraphs(text), 0))).toEqual([
    [expect.stringMatching(/^item: General Paul Ely/)],
    1,
  ]);
});

describe('a list without a label', () => {
  it('needs two persons and words after them', () => {
    const list =
      'Mr. Masayuki Tani, Ambassador E. & P., Embassy of Japan\n\nMr. John Foster Dulles, Secretary of State\n\n';
    const text = `${list}Ambassador Tani called at nine.`;
    expect(rows(text, readUnheadedList(text, paragraphs(text), 0))).toEqual([
      [
        'item: Mr. Masayuki Tani, Ambassador E. & P., Embassy of Japan',
        'item: Mr. John Foster Dulles, Secretary of State',
      ],
      2,
    ]);
    expect(readUnheadedList(list, paragraphs(list), 0)).toBeNull();
  });
});

it.each([
  ['Mr. Robertson-FE', true],
  ['Walter S. Robertson, Assistant Secretary of State', true],
  ['Japanese-Soviet Negotiations', false],
  ['Mr. Robertson said it was late.', false],
  ['Arrangements', false],
])('%s can only be a person: %s', (line, person) => {
  expect(isPersonLine(line, { start: 0, end: line.length })).toBe(person);
});

it.each([
  ['The Secretary said it was late.', true],
  ['The Secretary', false],
  ['Mr. Armand (was present at the conclusion)', false],
])('%s is a sentence: %s', (line, sentence) => {
  expect(isSentence(line, { start: 0, end: line.length })).toBe(sentence);
});
