import { expect, it } from 'vitest';
import { readNames } from './drafter-names.ts';

const read = (text: string) =>
  readNames(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it.each([
  ['Hemmendinger on September 8.', ['Hemmendinger']],
  ['Berger and McGeorge Bundy, and', ['Berger', 'McGeorge Bundy']],
  ['Mark, cleared', ['Mark']],
  ['on March 29 by Rountree.', ['Rountree']],
  ['Wiley T. Buchanan, Jr., Chief of Protocol.', ['Wiley T. Buchanan, Jr.']],
  ['R.B. Hill of the Office of Eastern European Affairs.', ['R.B. Hill']],
  ['Richard R. Selby of the Reports and Operations Staff.', ['Richard R. Selby']],
  ['William N. Dale of EUR/BNA, ', ['William N. Dale']],
  ['Merchant’s special assistant, Edward T. Long, and', ['Edward T. Long']],
  ['Fisher Howe, Director of S/S.', ['Fisher Howe']],
  ['Geoffrey W. Lewis, First Secretary of Embassy in Paris, and', ['Geoffrey W. Lewis']],
  ['Deputy Executive Secretary Gleason on June 24', ['Gleason']],
  ['Assistant Secretary of State for European Affairs William R. Tyler', ['William R. Tyler']],
  ['M on October 7, U on October 8, and the White House on October 12.', ['M', 'U', 'White House']],
  ['S on October 5 and by M on September 29.', ['S', 'M']],
  ['Herter July 14.', ['Herter']],
  ['Service and McBride.', ['Service', 'McBride']],
  ['McClurkin (NA) and Finn', ['McClurkin', 'Finn']],
  ['IO, EUR, FE, and L/UNA', ['IO', 'EUR', 'FE', 'L/UNA']],
  ['NA on May 17', ['NA']],
  ['L. Dean Brown.', ['L. Dean Brown']],
  ['Hoey with the concurrences of Young and Sebald', ['Hoey']],
  ['', []],
  ['hand on the last page.', []],
])('%s', (text, names) => {
  expect(read(text)).toEqual(names);
});
