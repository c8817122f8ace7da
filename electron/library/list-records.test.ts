import { describe, expect, it } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { listRecords, summaryOf } from './list-records.ts';
import type { RecordRow } from './rows.ts';

function row(id: string, date: string | null, time: string | null = null, title = id): RecordRow {
  return {
    summary: { id, title, subject: null, place: null, date, time, type: 'other', language: 'en', findings: 1 },
    sha256: id,
    bytes: 1,
    parser: 1,
    places: [{ folder: 'f1', path: `${id}.txt` }],
  };
}

const ordered = (...rows: RecordRow[]): string[] =>
  listRecords({ records: () => rows.values() } as unknown as Catalogue).map(({ id }) => id);

describe('listRecords', () => {
  it('begins with the oldest and ends with the undated', () => {
    expect(ordered(row('c', null), row('b', '1957-06-21'), row('a', '1956'), row('d', '1956-09-07'))).toEqual([
      'a',
      'd',
      'b',
      'c',
    ]);
  });

  it('goes by time of day, then title', () => {
    const date = '1956-09-07';
    expect(ordered(row('1', date, '21:00'), row('2', date, null, 'B'), row('3', date, null, 'A'))).toEqual([
      '3',
      '2',
      '1',
    ]);
  });

  it('goes by the number in the edition before the title, unnumbered ones at the end', () => {
    const one = (id: string, title: string) => row(id, '1957-06-21', null, title);
    const rows = [one('c', '193. Memorandum'), one('d', 'Aide-Memoire'), one('a', '19 Note'), one('b', 'No. 190')];
    expect(ordered(...rows)).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('summaryOf', () => {
  it('stands where its first file is', () => {
    expect(summaryOf(row('a', null))).toMatchObject({ folder: 'f1', relativePath: 'a.txt', findings: 1 });
  });

  it('counts it as a finding that a record lies in two files', () => {
    const places = [
      { folder: 'f1', path: 'a.txt' },
      { folder: 'f2', path: 'a.txt' },
    ];
    expect(summaryOf({ ...row('a', null), places }).findings).toBe(2);
  });
});
