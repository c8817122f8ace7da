import { expect, it } from 'vitest';
import { splitLines } from './lines.ts';
import { nextRecordAmong } from './next-record.ts';
import { parseParagraphs } from './paragraph.ts';

const among = (...lines: string[]): unknown => {
  const text = lines.join('\n\n');
  return nextRecordAmong(text, parseParagraphs(text, splitLines(text, 0), []));
};

const HEADING = '13 MEMORANDUM FROM GREEN TO BLACK Canberra, 5 August 1955';

it('runs from the heading in capitals to the notes that begin anew', () => {
  expect(among('1 Document 9.', HEADING, 'He came.', '1 Not published.', '2 See above.')).toEqual({ from: 1, to: 3 });
});

it('runs to the end where no notes follow', () => {
  expect(among('1 Document 9.', HEADING, 'He came.')).toEqual({ from: 1, to: 3 });
});

it.each([
  [['1 Document 9.', '2 MEMORANDUM FROM GREEN TO BLACK', '3 See above.']],
  [['1 Document 9.', '7 On the same day he left.']],
  [['1 Document 9.', 'MEMORANDUM FROM GREEN TO BLACK']],
  [[]],
])('finds none in %j', (lines) => {
  expect(among(...lines)).toBeNull();
});
