import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { near } from '../../shared/query/intervals.ts';
import type { Near } from '../../shared/query/query.ts';
import { NearReader, type FixedReader } from './near-reader.ts';
import { packFacets } from './facet-columns.ts';
import { packColumns, RecordColumns } from './record-columns.ts';
import { packShape, ShapeReader } from './record-shape.ts';

const positions = fc.uniqueArray(fc.nat(60), { maxLength: 20 }).map((list) => list.sort((a, b) => a - b));

const fixed = (starts: readonly number[], width: number): FixedReader => ({
  values: Int32Array.from([...starts, 7]),
  count: starts.length,
  width,
  read: () => starts.length > 0,
});

describe('NearReader', () => {
  it('finds what `near` finds', () => {
    const widths = fc.integer({ min: 1, max: 3 });
    const shapes = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 6 });
    const asked = fc.tuple(positions, positions, widths, widths, fc.integer({ min: 1, max: 8 }), fc.boolean(), shapes);
    fc.assert(
      fc.property(asked, ([left, right, leftWidth, rightWidth, distance, ordered, begins]) => {
        const regions = [0, ...begins.sort((a, b) => a - b)].map((from) => ({ part: 'body' as const, from }));
        const shape = packShape({ regions, sentences: [], spoken: [], correspondents: [] });
        const column = { key: 1, length: 60, from: 0, to: 0, flags: 0, shape, facets: {} };
        const { records, shapes: packed } = packColumns([column, column]);
        const header = { id: 1, records: 2, removed: 0, length: 120 };
        const columns = new RecordColumns(
          header,
          records,
          { shapes: () => packed, facets: () => packFacets([]) },
          undefined,
        );
        const node = { kind: 'near', distance, ordered } as Near;
        const reader = new NearReader(fixed(left, leftWidth), fixed(right, rightWidth), node, columns);
        const read = new ShapeReader(shape);
        const intervals = (starts: readonly number[], width: number) => ({
          starts,
          ends: starts.map((start) => start + width),
        });
        const expected = near(intervals(left, leftWidth), intervals(right, rightWidth), distance, ordered, (at) =>
          read.regionOf(at),
        );
        for (const place of [1, 0]) {
          expect(reader.read(place)).toBe(expected.starts.length > 0);
          if (expected.starts.length === 0) continue;
          expect([...reader.starts]).toEqual(expected.starts);
          expect([...reader.ends]).toEqual(expected.ends);
        }
      }),
    );
  });
});
