import { describe, expect, it } from 'vitest';
import { readSample } from './stated.fixture.ts';

const parsed = (min: string, max: string, dateline: string) => {
  const { document } = readSample(`<TEI xmlns="http://www.tei-c.org/ns/1.0"
    xmlns:frus="http://history.state.gov/frus/ns/1.0"><text><body><div type="document" n="31" xml:id="d31"
    frus:doc-dateTime-min="${min}" frus:doc-dateTime-max="${max}"><head>31. Memorandum</head>
    <opener><dateline>${dateline}</dateline></opener><p>He said so.</p></div></body></text></TEI>`);
  const differs = document.findings.filter(({ code }) => code === 'format-date-differs').map(({ message }) => message);
  return { date: document.header.date, differs };
};

const NINE = '1956-09-07T21:00:00-05:00';

describe('what the mark-up says of the date of a record', () => {
  it('gives the zone of the time that the words state', () => {
    const { date, differs } = parsed(NINE, NINE, 'Washington, September 7, 1956, 9 p.m.');
    expect(date).toMatchObject({ edtf: '1956-09-07', time: '21:00', zone: '-05:00' });
    expect(date?.evidence.at(-1)).toEqual({
      from: 'mark-up',
      span: { start: 0, end: 0 },
      edtf: '1956-09-07',
      time: '21:00',
    });
    expect(differs).toEqual([]);
  });

  it('gives no time that the words do not state, and no zone to another time', () => {
    expect(parsed(NINE, NINE, 'Washington, September 7, 1956.').date).toMatchObject({ time: null, zone: null });
    expect(parsed(NINE, NINE, 'Washington, September 7, 1956, 8 p.m.').date).toMatchObject({ zone: null });
    expect(parsed(NINE, NINE, 'Washington, undated.').date).toBeNull();
  });

  it('is pointed out where it is another day', () => {
    expect(parsed(NINE, NINE, 'Washington, September 9, 1956, 9 p.m.').differs).toEqual([
      'The record is dated "September 9, 1956, 9 p.m." (1956-09-09), but the file\'s mark-up says 1956-09-07.',
    ]);
    expect(parsed('1956-09-01T00:00:00-05:00', '1956-09-05T23:59:59-05:00', 'September 7, 1956').differs).toEqual([
      expect.stringContaining('mark-up says 1956-09-01 to 1956-09-05'),
    ]);
  });

  it.each([
    ['1956-09-07T00:00:00-05:00', '1956-09-07T23:59:59-05:00', 'Washington, September 7, 1956.'],
    ['1956-09-07T00:00:00-05:00', '1956-09-07T23:59:59-05:00', 'Washington, September 1956.'],
    ['1956-09-01T00:00:00-05:00', '1956-09-30T23:59:59-05:00', 'Washington, September 7, 1956.'],
    ['1956-09', '1956-09', 'Washington, September 7, 1956.'],
    ['1956-13-45', 'soon', 'Washington, September 7, 1956.'],
  ])('agrees: %s to %s, and %s', (min, max, dateline) => {
    expect(parsed(min, max, dateline).differs).toEqual([]);
  });
});
