import { expect, it } from 'vitest';
import { parseRepeatedTo } from './repeated-to.ts';
import { splitSourceSentences } from './source-sentence.ts';

const read = (text: string): string[] =>
  parseRepeatedTo(text, splitSourceSentences(text, { start: 0, end: text.length })).map(({ start, end }) =>
    text.slice(start, end),
  );

it.each([
  ['Confidential. Repeated to Paris.', ['Paris']],
  ['Secret; Priority. Repeated to Paris, Bonn, New Delhi, and Ottawa.', ['Paris', 'Bonn', 'New Delhi', 'Ottawa']],
  ['Repeated to Paris and to Quito for Leddy.', ['Paris', 'Quito']],
  ['Repeated to the Department of State as Secto 5 and to Paris.', ['Department of State', 'Paris']],
  [
    'Repeated to London, Moscow, all Consulates in Italy, and USUN.',
    ['London', 'Moscow', 'all Consulates in Italy', 'USUN'],
  ],
  ['Repeated for information to Rome.', ['Rome']],
  ['Drafted by Cuthell; repeated to Tokyo. Approved by Rusk.', ['Tokyo']],
  ['Drafted by Cuthell and approved by Rusk.', []],
  ['He had repeated to General de Gaulle what was said.', []],
  ['Repeated to him.', []],
])('%j', (text, posts) => {
  expect(read(text)).toEqual(posts);
});
