import { expect, it } from 'vitest';
import { exportRow } from './export.fixture.ts';
import { writeCsv } from './write-csv.ts';

const HEADING = '\ufeffleft,match,right,part,paragraph,page,title,date,citation,file\r\n';

it('writes a heading, and a line for each match', () => {
  expect(writeCsv([exportRow()])).toBe(
    `${HEADING}have to be left to,international solvents,other than this treaty,oral points,(a),285,Talks,` +
      `1956-09-07,"“Talks,” Tokyo, 7 September 1956.",papers/talks.txt\r\n`,
  );
});

it('writes the heading alone where nothing was found', () => {
  expect(writeCsv([])).toBe(HEADING);
});

it.each([
  ['a comma', 'peace, and war', '"peace, and war"'],
  ['quotes', 'a "just" peace', '"a ""just"" peace"'],
  ['a line end', 'peace\nand war', '"peace\nand war"'],
  ['a carriage return', 'peace\rand war', '"peace\rand war"'],
  ['a space at an end', 'peace ', '"peace "'],
  ['Japanese', '日本国、及び「ソ連」', '日本国、及び「ソ連」'],
  ['nothing', '', ''],
])('keeps %s', (_name, before, written) => {
  expect(writeCsv([exportRow({ before })]).slice(HEADING.length)).toMatch(
    new RegExp(`^${written.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)},international`),
  );
});
