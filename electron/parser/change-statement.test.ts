import { expect, it } from 'vitest';
import { findChangeStatements } from './change-statement.ts';

const find = (text: string): unknown[] =>
  findChangeStatements(text, [{ start: 0, end: text.length }]).map(({ brackets, emphasis }) => [brackets, emphasis]);

it.each([
  [
    "The Secretary's changes and additions are indicated on the source text by brackets and underlining.",
    [[true, true]],
  ],
  [
    'The changes which were made by the Secretary as he spoke are shown by brackets in the attached copy.',
    [[true, false]],
  ],
  [
    'Deletions are shown in brackets. Additions are printed in italics.',
    [
      [true, false],
      [false, true],
    ],
  ],
  ['The changes in Soviet policy were shown by the talks.', []],
  ['All brackets are in the source text.', []],
])('%s', (text, statements) => {
  expect(find(text)).toEqual(statements);
});
