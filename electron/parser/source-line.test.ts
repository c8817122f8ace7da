import { expect, it } from 'vitest';
import { splitLines } from './lines.ts';
import { parseParagraphs } from './paragraph.ts';
import { takeSourceLine } from './source-line.ts';

it.each([
  ['_ [AA : A1838/278, 3103/10/2, iii]_', '[AA : A1838/278, 3103/10/2, iii]'],
  ['_[NAA: A10463, 801/13/11/1, XV]_', '[NAA: A10463, 801/13/11/1, XV]'],
  ['[ [NAA: A452, 1966/3850](http://www.naa.gov.au/cgi-bin/Search?O=I&Number=12030524) ]', '[NAA: A452, 1966/3850]'],
  ['[NAA: A452, 1968/2441 part 2)', '[NAA: A452, 1968/2441 part 2)'],
  ['NAA: A1209, 1971/9449 PART 1', 'NAA: A1209, 1971/9449 PART 1'],
  ['_ [SFU:EVATT COLLECTION, ORIGINAL FILE (b)]_', '[SFU:EVATT COLLECTION, ORIGINAL FILE (b)]'],
  ['_ [FA: A3195, [1.3311] [4]]_', '[FA: A3195, [1.3311] [4]]'],
  [
    '_[ABHS 950/Box 7, 40/411 Part 36 Archives New Zealand/Te Whare, Head Office, Wellington]_',
    '[ABHS 950/Box 7, 40/411 Part 36 Archives New Zealand/Te Whare, Head Office, Wellington]',
  ],
  ['1 See UKNA: FCO 24/1313.', null],
  ['_ [matter omitted]_', null],
  ['NAA: the archives were closed.', null],
])('%s', (line, reference) => {
  const text = `Body.\n\n${line}\n\n1 Document 403.\n`;
  const { source, others } = takeSourceLine(text, parseParagraphs(text, splitLines(text, 0), []));
  expect(source === null ? null : text.slice(source.span.start, source.span.end)).toBe(reference);
  expect(others).toHaveLength(reference === null ? 3 : 2);
});
