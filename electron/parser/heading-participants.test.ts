import { expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

const read = (heading: string): (string | null)[][] => {
  const { document, words } = parseSample(`Title: ${heading}\n\nIt was late.\n`);
  return document.participants.map(({ name, roles, side, evidence }) => [
    words(name),
    roles.map(words).join(' / '),
    side,
    evidence,
  ]);
};

it.each([
  [
    '55. Memorandum of a Conversation Between the Secretary of State and the Indian Ambassador (Mehta), Department of State, Washington, April 25, 1957',
    [
      [null, 'Secretary of State', 'United States', 'heading'],
      ['Mehta', 'Indian Ambassador', 'India', 'heading'],
    ],
  ],
  [
    '145. Memorandum of a Telephone Conversation Between the Secretary of State in Washington and the Representative at the United Nations (Lodge) in New York, March 1, 1957',
    [
      [null, 'Secretary of State', 'United States', 'heading'],
      ['Lodge', 'Representative at the United Nations', null, 'heading'],
    ],
  ],
  [
    '346. Memorandum of a Conversation Between the Egyptian Ambassador (Hussein) and the Deputy Assistant Secretary of State for Near Eastern, South Asian, and African Affairs (Rountree), Department of State, Washington, May 14, 1956',
    [
      ['Hussein', 'Egyptian Ambassador', 'Egypt', 'heading'],
      [
        'Rountree',
        'Deputy Assistant Secretary of State for Near Eastern, South Asian, and African Affairs',
        'United States',
        'heading',
      ],
    ],
  ],
  [
    '33. Memorandum of a Conversation Between Foreign Secretary Macmillan and Secretary of State Dulles, San Francisco, June 21, 1955',
    [
      ['Macmillan', 'Foreign Secretary', null, 'heading'],
      ['Dulles', 'Secretary of State', 'United States', 'heading'],
    ],
  ],
  [
    '88. Memorandum of a Telephone Conversation Between the President in Thomasville, Georgia, and the Secretary of State in Washington, February 12, 1957',
    [
      [null, 'President', null, 'heading'],
      [null, 'Secretary of State', 'United States', 'heading'],
    ],
  ],
  [
    '121. Memorandum of a Conversation With the President, Washington, February 19, 1955',
    [[null, 'President', null, 'heading']],
  ],
  ['14. Memorandum of Conversation, Washington, April 16, 1959', []],
])('%s', (heading, people) => {
  expect(read(heading)).toEqual(people);
});

it('is not asked where a list stands', () => {
  const { document } = parseSample(
    'Title: Memorandum of a Conversation With the President, Washington, May 1, 1957\n\nOTHERS PRESENT\n\nAdmiral Radford\nGeneral Twining\n\nIt was late.\n',
  );
  expect(document.participants.map(({ evidence }) => evidence)).toEqual(['list', 'list']);
});
