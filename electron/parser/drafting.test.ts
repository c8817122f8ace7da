import { expect, it } from 'vitest';
import { parseDrafting } from './drafting.ts';
import { splitSourceSentences } from './source-sentence.ts';

function read(text: string, recordEdtf: string | null = '1956-09-07') {
  const sentences = splitSourceSentences(text, { start: 0, end: text.length });
  const { draftedBy, clearedBy, approvedBy, draftedOn } = parseDrafting(text, sentences, recordEdtf);
  const words = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end));
  return {
    drafted: words(draftedBy),
    cleared: words(clearedBy),
    approved: words(approvedBy),
    on: draftedOn?.edtf ?? null,
  };
}

it('reads each act with its hands', () => {
  expect(read('Drafted by Cuthell, cleared by Berger and McGeorge Bundy, and approved by Rusk.')).toEqual({
    drafted: ['Cuthell'],
    cleared: ['Berger', 'McGeorge Bundy'],
    approved: ['Rusk'],
    on: null,
  });
  expect(read('Drafted by Hubbard, initialed by Merchant, and approved in M on January 26.')).toMatchObject({
    drafted: ['Hubbard'],
    approved: ['M'],
  });
  expect(read('Drafted by Rountree; approved by Herter on March 27.')).toMatchObject({
    drafted: ['Rountree'],
    approved: ['Herter'],
  });
  expect(read('Drafted and initialed by Sherer and initialed by Kohler.')).toMatchObject({ drafted: ['Sherer'] });
  expect(read('Drafted by Mein. Approved by S November 10.')).toMatchObject({ drafted: ['Mein'], approved: ['S'] });
  expect(
    read('Drafted on September 25 by Bennsky and approved as accurate on October 1 by Murphy.', '1959-09-22'),
  ).toEqual({
    drafted: ['Bennsky'],
    cleared: [],
    approved: ['Murphy'],
    on: '1959-09-25',
  });
  expect(read('The drafting officer is not indicated; approved by Dillon on July 21.')).toMatchObject({
    approved: ['Dillon'],
    on: null,
  });
});

it('leaves alone who merely typed, sent or drafted another paper', () => {
  const nothing = { drafted: [], cleared: [], approved: [], on: null };
  expect(read('Transcribed by Bernau.')).toEqual(nothing);
  expect(read('A memorandum drafted by Crowley on May 3 is attached.')).toEqual(nothing);
  expect(read('The source text bears the notation: “Not cleared by the Secretary”.')).toEqual(nothing);
});

it('infers the year from the record, over the turn of the year too, and says so', () => {
  expect(read('Drafted by A on September 8.').on).toBe('1956-09-08');
  expect(read('Drafted by A on January 3.', '1956-12-30').on).toBe('1957-01-03');
  expect(read('Drafted by A on December 30.', '1957-01-02').on).toBe('1956-12-30');
  expect(read('Drafted by A on September 8.', '1956-09-07/1956-09-09').on).toBe('1956-09-08');
  expect(read('Drafted by A on September 8.', null).on).toBeNull();
  const text = 'Drafted by A on September 8.';
  const { draftedOn } = parseDrafting(text, [{ start: 0, end: text.length }], '1956-09-07');
  expect(draftedOn?.evidence).toEqual({
    certainty: 'inferred',
    rule: 'year-from-record-date',
    span: { start: 16, end: 27 },
  });
});

it('takes a year that is written, and a date given in a sentence of its own', () => {
  expect(read('Drafted by A on July 14, 1959.', null).on).toBe('1959-07-14');
  expect(read('The drafting date on the source text is August 2.', '1960-07-27').on).toBe('1960-08-02');
  expect(read('The source text indicates that the memorandum was drafted on May 22 so that', '1959-05-22').on).toBe(
    '1959-05-22',
  );
});
