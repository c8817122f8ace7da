import { describe, expect, it } from 'vitest';
import { parseArchivalLocation, parseAustralianReference, type ArchivalLocation } from './archival-location.ts';

const whole = (text: string) => ({ start: 0, end: text.length });
const say = (text: string, location: ArchivalLocation | null) =>
  location &&
  [location.repository, location.collection, location.fileNumber].map(
    (span) => span && text.slice(span.start, span.end),
  );

describe('source notes', () => {
  it.each([
    ['Department of State, Central Files, 661.941/9-755', 'Department of State', 'Central Files', '661.941/9-755'],
    [
      'Department of State, Conference Files: Lot 62 D 181, CF 928',
      'Department of State',
      'Conference Files',
      'Lot 62 D 181, CF 928',
    ],
    [
      'Department of State, FE Files: Lot 59 D 19, MC—Miscellaneous 1957',
      'Department of State',
      'FE Files',
      'Lot 59 D 19',
    ],
    [
      'Washington National Records Center, RG 59, Conference Files: FRC 83–0068, CF 1767',
      'Washington National Records Center',
      'RG 59, Conference Files',
      'FRC 83–0068, CF 1767',
    ],
    [
      'National Archives and Records Administration, RG 59, Central Files 1964–66, POL JAPAN–US',
      'National Archives and Records Administration',
      'RG 59, Central Files 1964–66',
      'POL JAPAN–US',
    ],
    [
      'Eisenhower Library, Dulles Papers, General Telephone Conversations',
      'Eisenhower Library',
      'Dulles Papers, General Telephone Conversations',
      null,
    ],
    [
      'Johnson Library, National Security File, Vol. II, “Talks, etc.”',
      'Johnson Library',
      'National Security File, Vol. II, “Talks, etc.”',
      null,
    ],
    ['893.00/15096: Telegram', null, null, '893.00/15096'],
    ['S/S–NSC files, lot 66 D 148, “Solarium”', null, 'S/S–NSC files', 'lot 66 D 148'],
    [
      'Collins Papers, Vietnam File, Series VII; attached to a letter from Collins',
      null,
      'Collins Papers, Vietnam File, Series VII',
      null,
    ],
    ['INR–NIE files', null, 'INR–NIE files', null],
  ])('%s', (text, repository, collection, fileNumber) => {
    expect(say(text, parseArchivalLocation(text, whole(text)))).toEqual([repository, collection, fileNumber]);
  });
});

describe('Australian references', () => {
  it.each([
    ['[AA : A462/20, 602/2, iv]', 'AA', 'A462/20', '602/2, iv'],
    ['_ [AA:A3196, 1946, 0.18219]_', 'AA', 'A3196', '1946, 0.18219'],
    ['[NAA : A1838, 383/1/2/8, iv]', 'NAA', 'A1838', '383/1/2/8, iv'],
    ['[AA : CP855/1/1, S1-BUN1, i]', 'AA', 'CP855/1/1', 'S1-BUN1, i'],
    ['[FA: A3195, [1.3311] [4]]', 'FA', 'A3195', '[1.3311] [4]'],
    ['[AA:A4763]', 'AA', 'A4763', null],
    ['NAA: A1209, 1971/9449 PART 1', 'NAA', 'A1209', '1971/9449 PART 1'],
    ['UKNA: FCO 24/1313', 'UKNA', 'FCO 24', '1313'],
    [
      '_[ABHS 950/Box 7, 40/411 Part 36 Archives New Zealand, Wellington]_',
      'Archives New Zealand',
      'ABHS 950/Box 7',
      '40/411 Part 36',
    ],
  ])('%s', (text, repository, series, item) => {
    expect(say(text, parseAustralianReference(text, whole(text)))).toEqual([repository, series, item]);
  });

  it.each(['[matter omitted]', 'FA: a note in the margin, unsigned', 'Source: Department of State', '[1]'])(
    'is none: %s',
    (text) => {
      expect(parseAustralianReference(text, whole(text))).toBeNull();
    },
  );
});
