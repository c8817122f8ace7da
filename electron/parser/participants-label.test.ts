import { expect, it } from 'vitest';
import { readParticipantsLabel } from './participants-label.ts';

const read = (line: string): (string | null)[] | null => {
  const found = readParticipantsLabel(line, { start: 0, end: line.length });
  return found === null
    ? null
    : [found.label, found.side, found.rest].map((span) => (span === null ? null : line.slice(span.start, span.end)));
};

it.each([
  ['PARTICIPANTS', ['PARTICIPANTS', null, null]],
  ['  • PARTICIPANTS'.trim(), ['• PARTICIPANTS', null, null]],
  ['PARTICIPANTS:', ['PARTICIPANTS:', null, null]],
  ['(U) PARTICIPANTS', ['(U) PARTICIPANTS', null, null]],
  ['PARTICPANTS [sic]', ['PARTICPANTS [sic]', null, null]],
  ['OTHERS PRESENT', ['OTHERS PRESENT', null, null]],
  ['PRESENT', ['PRESENT', null, null]],
  ['THOSE ATTENDING THE MEETING WERE', ['THOSE ATTENDING THE MEETING WERE', null, null]],
  ['PARTICIPANTS FOR PAKISTAN:', ['PARTICIPANTS FOR PAKISTAN:', 'PAKISTAN', null]],
  ['US Participants', ['US Participants', 'US', null]],
  ['Participants:\tThe Secretary', ['Participants:', null, 'The Secretary']],
  ['Present Situation', null],
  ['Participation in the talks was low.', null],
  ['2. Present program', null],
  ['Present at the meeting was nobody of note', null],
])('%j', (line, parts) => {
  expect(read(line)).toEqual(parts);
});
