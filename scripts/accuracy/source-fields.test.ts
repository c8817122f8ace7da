import { expect, it } from 'vitest';
import { statedFields } from './source-fields.ts';

it.each([
  [
    'Source: Department of State, Central Files, 661.941/9–755. Confidential. Drafted by Hemmendinger on September 8.',
    ['repository Department of State', 'number 661.941/9–755', 'classification confidential', 'drafted Hemmendinger'],
  ],
  [
    'Source: Eisenhower Library, Dulles Papers. Secret; Limit Distribution. Drafted by Edward T. Long and John M. Howison, and approved by Rusk.',
    ['repository Eisenhower Library', 'classification secret', 'drafted Edward T. Long', 'drafted John M. Howison'],
  ],
  [
    'Source: Library. Drafted on March 29 by Wiley T. Buchanan, Jr., Chief of Protocol.',
    ['repository Library', 'drafted Wiley T. Buchanan, Jr.'],
  ],
  ['Source: Library. Drafted in NA on May 17.', ['repository Library']],
])('%s', (note, fields) => {
  expect(statedFields(note)).toEqual(fields);
});
