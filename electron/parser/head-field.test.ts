import { describe, expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

const head = (lines: string) => {
  const { document, words } = parseSample(
    `MEMORANDUM OF CONVERSATION\n\n${lines}\n\nPARTICIPANTS: Ambassador Tani\nMr. Robertson\n\nAmbassador Tani said that it was late.\n`,
  );
  const { date, place } = document.header;
  return [date?.edtf ?? null, date?.time ?? null, date?.timeEnd ?? null, words(place)];
};

describe('the lines of a typed head', () => {
  it.each([
    ['DATE: September 7, 1956', ['1956-09-07', null, null, null]],
    ['Date: 7 September 1956, 9 p.m.', ['1956-09-07', '21:00', null, null]],
    [
      'DATE: September 7, 1956\nTIME: 4:40-6:30 p.m.\nPLACE: Washington',
      ['1956-09-07', '16:40', '18:30', 'Washington'],
    ],
    ['PLACE: Tokyo\n\nDATE: September 7, 1956\n\nTIME: 9 p.m.', ['1956-09-07', '21:00', null, 'Tokyo']],
    ['SUBJECT: Fish\n\nDATE: September 7, 1956', ['1956-09-07', null, null, null]],
  ])('%j', (lines, expected) => {
    expect(head(lines)).toEqual(expected);
  });

  it('are no lines of the text', () => {
    const { document } = parseSample(
      'MEMORANDUM OF CONVERSATION\n\nHe said that it was late.\n\nDate: September 7, 1956 was named.\n',
    );
    expect(document.header.date).toBeNull();
  });
});
