import { expect, it } from 'vitest';
import { splitLines } from './lines.ts';

const lines = (text: string, from = 0): unknown[] =>
  splitLines(text, from).map(({ span, indent, gap }) => [text.slice(span.start, span.end), indent, gap]);

it('keeps the non-blank lines, trimmed, and says where a blank line stood', () => {
  expect(lines('PARTICIPANTS\n\n  • The Secretary  \n  • Sir Roger Makins\n \t\nThe Secretary said')).toEqual([
    ['PARTICIPANTS', 0, true],
    ['• The Secretary', 2, true],
    ['• Sir Roger Makins', 2, false],
    ['The Secretary said', 0, true],
  ]);
});

it.each(['\n', '\r\n', '\r', '\f', '\u2028', '\u2029'])('ends lines at %j', (end) => {
  expect(lines(`a${end}b${end}${end}c`)).toEqual([
    ['a', 0, true],
    ['b', 0, false],
    ['c', 0, true],
  ]);
});

it('begins where it is told to', () => {
  expect(lines('header\nbody', 7)).toEqual([['body', 0, true]]);
});
