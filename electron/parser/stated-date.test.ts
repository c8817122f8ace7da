import { expect, it } from 'vitest';
import type { SourceElement } from '../../shared/model/source-text.ts';
import { statedDate, statedTime } from './stated-date.ts';

const element = (attributes: SourceElement['attributes']): SourceElement => ({
  name: 'date',
  span: { start: 3, end: 9 },
  attributes,
});

it.each([
  [{ when: '1956-09-07T21:00:00' }, '1956-09-07', '21:00', null, null],
  [{ when: '1956-09-07' }, '1956-09-07', null, null, null],
  [{ when: '1956-09' }, '1956-09', null, null, null],
  [{ when: '1956' }, '1956', null, null, null],
  [{ when: '1955-04-09T15:24:00-05:00' }, '1955-04-09', '15:24', null, '-05:00'],
  [{ from: '1957-01-18T09:00:00-05:00', to: '1957-01-18T10:50:00-05:00' }, '1957-01-18', '09:00', '10:50', '-05:00'],
  [{ from: '1957-01-18', to: '1957-01-20' }, '1957-01-18/1957-01-20', null, null, null],
  [{ from: '1957-01-18' }, '1957-01-18/..', null, null, null],
  [
    { notBefore: '1958-06-01T00:00:00-05:00', notAfter: '1958-06-30T23:59:59-05:00' },
    '1958-06-01/1958-06-30',
    null,
    null,
    null,
  ],
  [{ notBefore: '1958-06-01T00:00:00-05:00', notAfter: '1958-06-01T23:59:59-05:00' }, '1958-06-01', null, null, null],
  [{ notAfter: '1958-06-30' }, '../1958-06-30', null, null, null],
])('%j', (attributes, edtf, time, timeEnd, zone) => {
  expect(statedDate(element(attributes))).toEqual({
    edtf,
    time,
    timeEnd,
    zone,
    span: { start: 3, end: 9 },
    scanError: false,
  });
});

it.each([{}, { when: '' }, { when: '1956-02-30' }, { when: '1956-13' }, { when: '1956-00-00' }, { when: 'September' }])(
  'is null for %j',
  (attributes) => {
    expect(statedDate(element(attributes))).toBeNull();
  },
);

it('reads a time of day', () => {
  expect(statedTime(element({ from: '16:40:00', to: '18:30:00' }))).toEqual({ time: '16:40', timeEnd: '18:30' });
  expect(statedTime(element({ when: '09:05' }))).toEqual({ time: '09:05', timeEnd: null });
  expect(statedTime(element({ from: '25:00' }))).toBeNull();
});
