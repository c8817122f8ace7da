import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, parseDates, parseMonthDay } from './date.ts';
import { cpuTimeOf } from '../cpu-time.fixture.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

/** EDTF, then time and end of time, then zone, as far as they are there. */
function read(text: string): string | null {
  const date = parseDate(text, whole(text));
  return date && [date.edtf, date.time, date.timeEnd, date.zone].filter((part) => part !== null).join(' ');
}

describe('every shape that records write a date in', () => {
  it.each([
    ['September 7, 1956', '1956-09-07'],
    ['Secretary Dulles’ Residence, Washington, September 7, 1956, 9 p.m.1', '1956-09-07 21:00'],
    ['7 December 1954', '1954-12-07'],
    ['6th July, 1955', '1955-07-06'],
    ['1957年6月21日', '1957-06-21'],
    ['１９５７年６月２１日', '1957-06-21'],
    ['昭和31年9月7日', '1956-09-07'],
    ['昭和32.2.25〜33.6.12', '1957-02-25/1958-06-12'],
    ['第11代第1次桂（明34.6.2〜39.1.7）', '1901-06-02/1906-01-07'],
    ['1914/1/21', '1914-01-21'],
    ['19041203', '1904-12-03'],
    ['一九六七年一一月一四日', '1967-11-14'],
    ['千九百六十年一月十九日', '1960-01-19'],
    ['August 31 - September 1, 1972', '1972-08-31/1972-09-01'],
    ['New York, September 19–29, 1960', '1960-09-19/1960-09-29'],
    ['[Washington,] April 13, 1954', '1954-04-13'],
    ['Seoul, December 16, 1972, 0047Z', '1972-12-16 00:47 Z'],
    ['Saigon, February 3, 1962—2 p.m.', '1962-02-03 14:00'],
    ['Saigon, February 3, 1962-2 p.m.', '1962-02-03 14:00'],
    ['March 28, 1956, 4:40–6:30 p.m.', '1956-03-28 16:40 18:30'],
    ['October 16, 1958, 11:59 a.m.–12:18 p.m.', '1958-10-16 11:59 12:18'],
    ['Batavia , March 3, 1948—5 p. m. [Received March 3—9:15 a. m.]', '1948-03-03 17:00'],
    ['[September?] 7, 1956', '1956-09-07?'],
    ['Washington, September 7 [8?], 1950', '1950-09-07?'],
    ['Washington, undated [April 1957?].', '1957-04?'],
    ['circa May 1956', '1956-05~'],
    ['probably September 7, 1956', '1956-09-07?'],
    ['1956年頃', '1956~'],
    ['before May 1, 1956', '../1956-05-01'],
    ['after May 1, 1956', '1956-05-01/..'],
    ['29 March [1944] [1]', '1944-03-29'],
    ['1[7] September 1948, 5.45 p.m.', '1948-09-17 17:45'],
    ['11 June 1949, 11.3 8 a.m.', '1949-06-11 11:38'],
    ['21 April1980', '1980-04-21'],
    ['1960年1月19日（火）午後3時30分', '1960-01-19 15:30'],
    ['September 1956', '1956-09'],
    ['1956', '1956'],
  ])('%s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['undated', '', 'August 31 - September 1', 'no date at all', '三年間', '[Laughter]'])(
    'none in %j',
    (text) => {
      expect(read(text)).toBeNull();
    },
  );
});

it('points at the words, an editor’s brackets included', () => {
  const text = 'Letter CANBERRA, 29 March [1944] [1]';
  const { start, end } = parseDate(text, whole(text))?.span ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe('29 March [1944]');
});

it('marks a scan error and an impossible day, and corrects neither', () => {
  expect(parseDate('October 7, I960', whole('October 7, I960'))).toMatchObject({
    edtf: '1960-10-07?',
    scanError: true,
  });
  expect(parseDate('February 30, 1956', whole('February 30, 1956'))).toMatchObject({
    edtf: '1956-02?',
    scanError: true,
  });
  expect(parseDate('October 7, 1960', whole('October 7, 1960'))).toMatchObject({ scanError: false });
});

it('looks only inside its span', () => {
  const text = 'May 1, 1950. June 2, 1951.';
  expect(parseDate(text, { start: 12, end: text.length })?.edtf).toBe('1951-06-02');
  expect(parseDates(text, whole(text)).map(({ edtf: written }) => written)).toEqual(['1950-05-01', '1951-06-02']);
});

it('reads a month and day whose year is left out', () => {
  const read = (text: string) => {
    const { year, month, day } = parseMonthDay(text, whole(text)) ?? {};
    return [year, month, day];
  };
  expect(read('on September 8.')).toEqual([null, 9, 8]);
  expect(read('on 8th September')).toEqual([null, 9, 8]);
  expect(read('on July 14, 1959')).toEqual([1959, 7, 14]);
  expect(read('by Rusk')).toEqual([undefined, undefined, undefined]);
});

describe('laws', () => {
  const month = fc.constantFrom(
    'January',
    'Feb.',
    'March',
    'Sept.',
    'DECEMBER',
    '3月',
    '十一月',
    '-',
    '/',
    '.',
    '年',
    '日',
    '〜',
  );
  const piece = fc.oneof(
    month,
    fc.integer({ min: 0, max: 2100 }).map(String),
    fc.constantFrom(
      '昭和',
      '明',
      '元',
      '千九百',
      ', ',
      ' ',
      '?',
      '[',
      ']',
      'and',
      'circa ',
      'noon',
      ' p.m.',
      'I',
      'l',
      '１',
      'Z',
      '及び',
    ),
    fc.string({ maxLength: 3 }),
  );
  const dateLike = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  it('every date is EDTF, and its span lies inside', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        for (const date of parseDates(text, whole(text))) {
          expect(() => edtf(date.edtf)).not.toThrow();
          expect(date.span.start).toBeGreaterThanOrEqual(0);
          expect(date.span.end).toBeLessThanOrEqual(text.length);
          expect(date.span.end).toBeGreaterThan(date.span.start);
          for (const time of [date.time, date.timeEnd])
            if (time !== null) expect(time).toMatch(/^(?:[01]\d|2[0-4]):[0-5]\d$/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a ten-megabyte line takes no time', async () => {
    const line = 'September 1, '.repeat(800_000);
    expect(await cpuTimeOf(() => parseDates(line, whole(line)))).toBeLessThan(200);
  });
});
