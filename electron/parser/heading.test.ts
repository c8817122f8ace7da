import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeHeading, parseHeading } from './heading.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

function read(text: string) {
  const { span, number, place, venue, date } = parseHeading(text, whole(text));
  const words = (part: { start: number; end: number } | null) => part && text.slice(part.start, part.end);
  return {
    span: words(span),
    number: words(number),
    place: words(place),
    venue: words(venue),
    date: date?.edtf ?? null,
    time: date?.time ?? null,
  };
}

it('reads number, venue, town, date and time', () => {
  expect(
    read('102. Memorandum of a Conversation, Secretary Dulles’ Residence, Washington, September 7, 1956, 9 p.m.1'),
  ).toEqual({
    span: '102. Memorandum of a Conversation, Secretary Dulles’ Residence, Washington, September 7, 1956, 9 p.m.',
    number: '102',
    place: 'Washington',
    venue: 'Secretary Dulles’ Residence',
    date: '1956-09-07',
    time: '21:00',
  });
});

describe('towns', () => {
  it.each([
    ['5. Memorandum of a Conversation, Tokyo, March 18, 1956', 'Tokyo', null],
    [
      '5. Memorandum of a Conversation, Secretary Dulles’ Office, Department of State, Washington, June 20, 1957',
      'Washington',
      'Secretary Dulles’ Office, Department of State',
    ],
    [
      '5. Memorandum of a Conversation Between A and B, Dulles’ Suite, Mark Hopkins Hotel, San Francisco, June 21, 1955',
      'San Francisco',
      'Dulles’ Suite, Mark Hopkins Hotel',
    ],
    [
      '5. Memorandum of a Conversation Between the Ambassador (Asakai) and the Secretary, Department of State, Washington, May 5, 1957',
      'Washington',
      'Department of State',
    ],
    [
      '5. Memorandum of a Telephone Conversation Between the Secretary in Washington and Senator George in Vienna, Georgia, August 31, 1955',
      'Vienna, Georgia',
      null,
    ],
    [
      '5. Memorandum of a Telephone Conversation Between the Secretary in Washington and Lodge in New York, March 1, 1957',
      'New York',
      null,
    ],
    ['Memorandum of a Conversation, Kuala Lumpur, Malaysia, March 1, 1965', 'Kuala Lumpur, Malaysia', null],
    ['Memorandum of a Conversation, White House, January 25, 1956', 'White House', 'White House'],
    [
      'Memorandum of Discussion at the 229th Meeting of the National Security Council, Tuesday, December 21, 1954',
      null,
      null,
    ],
    ['8 Kirby to Burton Cablegram K37 BATAVIA, 9 January 1948, 2.46 p.m. Received 10 January 1948', 'BATAVIA', null],
    ['213. Memorandum of Conversation', null, null],
  ])('%s', (text, place, venue) => {
    const heading = read(text);
    expect([heading.place, heading.venue]).toEqual([place, venue]);
  });
});

describe('dates', () => {
  it.each([
    ['Memorandum of a Conversation, Washington, September 7, 1956', '1956-09-07'],
    ['77. Memorandum of a Conversation, Washington, May 19, 19561', '1956-05-19'],
    ['414. Memorandum of a Conversation, White House, Washington, October 7, I9601', '1960-10-07?'],
    ['一九六七年一一月一四日に発表された共同コミュニケ', '1967-11-14'],
    ['The Treaty of September 8, 1951, and its Revision', null],
    ['213. Memorandum of Conversation0', null],
  ])('%s', (text, date) => {
    expect(read(text).date).toBe(date);
  });
});

describe('numbers and markers', () => {
  it.each([
    ['213. Memorandum of Conversation0', '213', '213. Memorandum of Conversation'],
    ['# 128 Evatt to Beasley', '128', '128 Evatt to Beasley'],
    ['[414] The Chargé to the Secretary', '414', '[414] The Chargé to the Secretary'],
    ['100', '100', '100'],
    ['145 Record by Booker of Meeting with Majoli1', '145', '145 Record by Booker of Meeting with Majoli'],
    ['125 Record Of Conversation By Brennan [1]', '125', '125 Record Of Conversation By Brennan'],
    ['Memorandum of a Conversation*1*', null, 'Memorandum of a Conversation'],
    ['Cabinet Decision 184', null, 'Cabinet Decision 184'],
    ['1955 Talks', null, '1955 Talks'],
  ])('%s', (text, number, span) => {
    expect(read(text)).toMatchObject({ number, span });
  });
});

it.each([
  '102. Memorandum of a Conversation, Washington, September 7, 1956',
  'Memorandum of Conversation',
  '184. Telegram From the Mission at the United Nations to the Department of State',
  'The Chargé in China (Atcheson) to the Secretary of State',
  'President Wilson to the Secretary of State',
  '101. Editorial Note',
])('looks like a heading: %s', (text) => {
  expect(looksLikeHeading(text, whole(text))).toBe(true);
});

it.each([
  'The Secretary handed the memorandum to the Ambassador.',
  'Memorandum of conversation was prepared by the Embassy.',
  'The Ambassador said he would speak to the Secretary',
  '1. Prime Minister Tanaka and President Nixon met in Hawaii.',
  'SUBJECT',
  '',
])('does not: %s', (text) => {
  expect(looksLikeHeading(text, whole(text))).toBe(false);
});

it('holds its spans inside the line', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '102. ',
      '# ',
      'Memorandum of a Conversation',
      ', ',
      'White House',
      'Paris',
      'May 5, 1955',
      '1',
      '*1*',
      ' in ',
      'Georgia',
      '[',
    ),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
      const text = pieces.join('');
      const { span, number, place, venue, date } = parseHeading(text, whole(text));
      for (const part of [span, number, place, venue, date?.span ?? null]) {
        if (!part) continue;
        expect(part.start).toBeGreaterThanOrEqual(0);
        expect(part.end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 2000 },
  );
});
