import { expect, it } from 'vitest';
import { noteKind, summaryLength } from './note-kind.ts';

const kind = (text: string, isFirst = true): string => noteKind(text, { start: 0, end: text.length }, isFirst);

it.each([
  ['Source: Department of State, Central Files.'],
  ['source: Department of State, Central Files.'],
  ['[Source: Department of State, Italian Desk Files. 1 page of source text not declassified.]'],
  ['.Source: Department of State, Central Files.'],
  ['Source; Department of State, Central Files.'],
  ['Source Department of State, Central Files.'],
])('%s', (words) => {
  expect(kind(words, false)).toBe('source');
});

it.each([
  ['Department of State, Central Files, 840.00/12–2155. Secret.'],
  ['Eisenhower Library, Whitman File. Secret.'],
  ['Summary: The Secretary called on the King. Source: Library of Congress, Manuscript Division. Secret.'],
])('only the first note: %s', (words) => {
  expect(kind(words)).toBe('source');
  expect(kind(words, false)).toBe('note');
});

it.each([
  ['Sources differ on this.'],
  ['Source text reads otherwise.'],
  ['See Document 81.'],
  ['Summary: The Secretary called on the King.'],
  ['Department of State Bulletin, July 4, 1955, p. 8.'],
])('another note: %s', (words) => {
  expect(kind(words)).toBe('note');
});

it('measures the summary before the source', () => {
  const words = 'Summary: He called. Source: Library of Congress.';
  expect(words.slice(summaryLength(words, { start: 0, end: words.length }))).toBe('Source: Library of Congress.');
});
