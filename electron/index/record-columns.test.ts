import { describe, expect, it } from 'vitest';
import {
  countBits,
  describeRecord,
  packColumns,
  RecordColumns,
  withBits,
  type RecordColumn,
} from './record-columns.ts';
import { packFacets } from './facet-columns.ts';

function columns(...dates: (string | null)[]): RecordColumns {
  const list = dates.map((date, at): RecordColumn => ({
    key: 4_000_000_000 + at,
    length: 10 * at,
    shape: Uint8Array.from({ length: at }, () => at),
    facets: at === 1 ? { person: ['Tani', 'Dulles'] } : {},
    ...describeRecord({ date, language: at % 2 === 0 ? 'en' : 'ja', type: at === 1 ? 'telegram' : 'other' }),
  }));
  const { records, shapes } = packColumns(list);
  const facets = packFacets(list.map((column) => column.facets));
  const header = { id: 1, records: dates.length, removed: 0, length: 0 };
  // As LMDB may hand it over: at an odd place of a larger buffer.
  const shifted = Buffer.concat([Buffer.from([0]), records]).subarray(1);
  const read = new RecordColumns(header, shifted, { shapes: () => shapes, facets: () => facets }, undefined);
  list.forEach((column, place) =>
    expect({ ...read.column(place), shape: [...read.column(place).shape] }).toEqual({
      ...column,
      shape: [...column.shape],
    }),
  );
  return read;
}

describe('record columns', () => {
  it('keep key, length, language and type', () => {
    const read = columns('1956', null, '1957-02');
    expect([0, 1, 2].map((place) => read.keyOf(place))).toEqual([4_000_000_000, 4_000_000_001, 4_000_000_002]);
    expect([0, 1, 2].map((place) => read.lengthOf(place))).toEqual([0, 10, 20]);
    expect([0, 1, 2].map((place) => read.languageOf(place))).toEqual(['en', 'ja', 'en']);
    expect([0, 1, 2].map((place) => read.typeOf(place))).toEqual(['other', 'telegram', 'other']);
  });

  it('know which days a record is dated within', () => {
    const read = columns('1956-09-07', '1956-09', '1956', '1956-08-31/1956-09-01', null);
    const within = (from: number, to: number): boolean[] =>
      [0, 1, 2, 3, 4].map((place) => read.isDatedWithin(place, from, to));
    expect(within(19560901, 19560930)).toEqual([true, true, false, true, false]);
    expect(within(19560101, 19561231)).toEqual([true, true, true, true, false]);
    expect(within(19560907, 19560907)).toEqual([true, false, false, false, false]);
    expect(within(1, 99991231)).toEqual([true, true, true, true, false]);
  });
});

describe('bits', () => {
  it('are set on a copy, and counted', () => {
    const some = withBits(undefined, 20, [0, 8, 19]);
    const more = withBits(some, 20, [8, 9]);
    expect([countBits(some), countBits(more), more.length]).toEqual([3, 4, 3]);
  });
});
