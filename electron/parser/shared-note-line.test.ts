import { expect, it } from 'vitest';
import type { ListedNote } from './listed-note.ts';
import { splitSharedLines } from './shared-note-line.ts';

/** The notes of a text whose body stands above them, one a line. */
const split = (body: string, ...lines: string[]): (string | undefined)[][] => {
  const text = [body, ...lines].join('\n');
  let at = body.length + 1;
  const notes = lines.map((line): ListedNote => {
    const marker = /^\d+/.exec(line)?.[0] ?? '';
    const start = at;
    at += line.length + 1;
    return {
      style: 'numbered',
      marker,
      markerSpan: { start, end: start + marker.length },
      span: { start: start + marker.length + 1, end: start + line.length },
    };
  });
  return splitSharedLines(text, notes).map(({ marker, markerSpan, span, also }) => [
    marker,
    text.slice(markerSpan?.start, markerSpan?.end),
    text.slice(span.start, span.end),
    ...(also === undefined ? [] : [also]),
  ]);
};

it.each([
  [
    'We [1] agree [2] and [3].',
    ['1 A judge, 2 Captain of the guard 3 See below.'],
    [
      ['1', '1', 'A judge,'],
      ['2', '2', 'Captain of the guard'],
      ['3', '3', 'See below.'],
    ],
  ],
  [
    'M.352 [4], M.371 [5] and ours [6].',
    ['4 & 5 See Document 93, note 4 6 Document 93.'],
    [
      ['4', '4 & 5', 'See Document 93, note 4', '5'],
      ['6', '6', 'Document 93.'],
    ],
  ],
  // No anchor has the number, or another line begins with it.
  ['We agree. [1]', ['1 See Document 9 of 2 May.'], [['1', '1', 'See Document 9 of 2 May.']]],
  [
    'We [1] agree. [2]',
    ['1 Of 2 May.', '2 Document 3.'],
    [
      ['1', '1', 'Of 2 May.'],
      ['2', '2', 'Document 3.'],
    ],
  ],
])('%s', (body, lines, notes) => {
  expect(split(body, ...lines)).toEqual(notes);
});
