import { expect, it } from 'vitest';
import { continuesFileNumber, fileNumberDate, isFileNumber } from './file-number.ts';

it.each([
  ['661.941/9-755', '1955-09-07'],
  ['661.941/9–755', '1955-09-07'],
  ['611.94/12–1956', '1956-12-19'],
  ['033.90B11/7–355', '1955-07-03'],
  ['768.5–MSP/12–957', '1957-12-09'],
  ['501.BC Indonesia/1–1249', '1949-01-12'],
  ['851.857/57', null],
  ['763.72/2271½', null],
  ['661.941/13-755', null],
  ['661.941/2-3055', null],
  ['740.0011 Pacific War/3576', null],
  ['661.941/9-735', null],
  ['Lot 62 D 181', null],
  ['', null],
])('%s encodes %s', (number, date) => {
  expect(fileNumberDate(number)).toBe(date);
});

it.each([
  '661.941/9-755',
  '690D.91/4–2557',
  '856d.01/2–949',
  '396.1–PA/1–1560',
  'POL 10 PORT/UN',
  '320/9–1460',
  'POL 27 VIET S',
  'POL JAPAN–US',
  'DEF 15 IRAN–US',
  'Lot 62 D 181',
  'lot 63 D 351',
  'FRC 83–0068',
  'US(P)/A/252',
  'P750035-0354',
])('is a file number: %s', (words) => {
  expect(isFileNumber(words)).toBe(true);
});

it.each(['Central Files', 'General Telephone Conversations', 'RG 59', 'Box 1322', 'A', '1969', 'ACW Diaries'])(
  'is none: %s',
  (words) => {
    expect(isFileNumber(words)).toBe(false);
  },
);

it('goes on with the item in a lot', () => {
  expect(continuesFileNumber('CF 928')).toBe(true);
  expect(continuesFileNumber('Omega #1')).toBe(true);
  expect(continuesFileNumber('MC—Miscellaneous 1957')).toBe(false);
});
