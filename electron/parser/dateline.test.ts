import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDateline } from './dateline.ts';

function read(text: string) {
  const dateline = parseDateline(text, { start: 0, end: text.length });
  const words = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);
  return dateline && [words(dateline.place), dateline.date?.edtf ?? null, words(dateline.span)];
}

it.each([
  ['Washington, September 7, 1956, 9 p.m.', 'Washington', '1956-09-07'],
  ['[Washington,] April 13, 1954', 'Washington', '1954-04-13'],
  ['Seoul, December 16, 1972, 0047Z', 'Seoul', '1972-12-16'],
  ['Saigon, February 3, 1962—2 p.m.', 'Saigon', '1962-02-03'],
  ['July 30, 1958, 3 p.m.', null, '1958-07-30'],
  ['July 30, 1958.', null, '1958-07-30'],
  ['Riverdale, New York, October 6, 1960, 11:30 a.m.', 'Riverdale, New York', '1960-10-06'],
  ['San Carlos de Bariloche, February 28, 1960, 2:15 p.m.', 'San Carlos de Bariloche', '1960-02-28'],
  ['Department of State, Washington, May 28, 1957', 'Washington', '1957-05-28'],
  ['Thursday, July 16, 1953', null, '1953-07-16'],
  ['New York October 5, 1948', 'New York', '1948-10-05'],
  ['[Washington?,] September 12, 1917.', 'Washington?', '1917-09-12'],
  ['Washington, April 1957.', 'Washington', '1957-04'],
  ['Washington, undated.', 'Washington', null],
  ['[Washington, undated.]', 'Washington', null],
  ['Undated', null, null],
  ['Washington, undated [April 1957?].', 'Washington', '1957-04?'],
  ['CANBERRA, 14 July 1955', 'CANBERRA', '1955-07-14'],
  ['Letter, LONDON, 7 September 1949', 'LONDON', '1949-09-07'],
  ['Cablegram unnumbered 12 April 1940,', null, '1940-04-12'],
  ['Cablegram 89 19 March 1941', null, '1941-03-19'],
  ['Cablegrams 99, 74 CANBERRA, 20 April 1948, 5.23 p.m.', 'CANBERRA', '1948-04-20'],
  ['Cablegram United Nations 319 NEW YORK, 31 July 1946, 7.12 p.m.', 'NEW YORK', '1946-07-31'],
  ['Letter, [Washington], 27 September 1951', 'Washington', '1951-09-27'],
])('%s', (text, place, edtf) => {
  expect(read(text)?.slice(0, 2)).toEqual([place, edtf]);
});

it('leaves the marks of Markdown and the note marker out', () => {
  expect(read('## 11th November, 1955')).toEqual([null, '1955-11-11', '11th November, 1955']);
  expect(read('Denver, September 4, 1955.*2*')).toEqual(['Denver', '1955-09-04', 'Denver, September 4, 1955.']);
  expect(read('Paris, December 15, 1960, 10:30 p.m.2')).toEqual([
    'Paris',
    '1960-12-15',
    'Paris, December 15, 1960, 10:30 p.m.',
  ]);
  expect(read('## Cablegram 64 [1] CANBERRA, 29 April 1943')?.slice(0, 2)).toEqual(['CANBERRA', '1943-04-29']);
});

it('takes the words of receipt along', () => {
  const text = 'Chungking, October 27, 1943. [Received November 2.]';
  expect(read(text)).toEqual(['Chungking', '1943-10-27', text]);
});

it('knows a seat alone on its line, in capitals or with a comma', () => {
  expect(read('CANBERRA')).toEqual(['CANBERRA', null, 'CANBERRA']);
  expect(read('Canberra, ')).toEqual(['Canberra', null, 'Canberra']);
  for (const text of ['London', 'SECRET', 'INDONESIA', 'AFFAIRS']) expect(read(text)).toBeNull();
});

it.each([
  'The Ambassador called on September 7, 1956.',
  'On September 7, 1956, the Ambassador called.',
  'Mr. Tani, September 7, 1956',
  'Memorandum of a Conversation, Saigon, November 5, 1955',
  'Telegram From Sir E. Grey to Sir C. Spring Rice, Dated October 3, 1914',
  'Tripartite Talks, July 1954',
  'Agreement of September 7, 1956',
  '2. September 7, 1956, is the day on which the Ambassador called at the Department.',
  'See Document 81, September 7, 1956',
  '',
])('is running text: %s', (text) => {
  expect(read(text)).toBeNull();
});

it('holds its spans inside the line, whatever the line is', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Washington',
      ', ',
      'May 5, 1955',
      '[',
      ']',
      'undated',
      '## ',
      'Cablegram',
      ' 9 p.m.',
      '*1*',
      '.',
      '1955',
      'PARIS',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join('');
      const dateline = parseDateline(text, { start: 0, end: text.length });
      if (!dateline) return;
      for (const span of [dateline.span, dateline.place, dateline.date?.span]) {
        if (!span) continue;
        expect(span.start).toBeGreaterThanOrEqual(dateline.span.start);
        expect(span.end).toBeLessThanOrEqual(dateline.span.end);
        expect(span.end).toBeGreaterThan(span.start);
      }
      expect(dateline.span.end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});
