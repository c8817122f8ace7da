import { expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';
import { presentInText } from './present-in-text.ts';

const present = (body: string): (string | null)[] => {
  const { document, source, words } = parseSample(`Title: Memorandum of a Conversation\n\n${body}\n`);
  return presentInText(source.text, document.parts).map(({ span }) => words(span));
};

it.each([
  [
    'Also present were Mr. Hemmendinger and Ambassador John M. Allison.',
    ['Mr. Hemmendinger', 'Ambassador John M. Allison'],
  ],
  ['Also present was Mr. Noel Hemmendinger of the Embassy.', ['Mr. Noel Hemmendinger']],
  ['Mr. Takeuchi, the Minister, was also present.', ['Mr. Takeuchi']],
  ['Mr. Takeuchi acted as interpreter.', ['Mr. Takeuchi']],
  ['The Ambassador was accompanied by Mr. Shima.', ['Mr. Shima']],
  ['Mr. Gray said it was late. Mr. Dean and Mr. Hill were\npresent throughout.', ['Mr. Dean', 'Mr. Hill']],
])('reads %j', (body, people) => {
  expect(present(body)).toEqual(people);
});

it.each([
  'Mr. Gray was not present.',
  'Mr. Gray was present at Yalta.',
  'He said that Mr. Gray was present.',
  'At the present time Mr. Gray is away.',
  'The present Mr. Gray was late.',
])('is not led astray by %j', (body) => {
  expect(present(body)).toEqual([]);
});
