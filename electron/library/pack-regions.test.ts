import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../shared/query/region.ts';
import { packRegions, unpackRegions } from './pack-regions.ts';

const span = fc.tuple(fc.nat(100_000), fc.nat(5_000)).map(([start, length]) => ({ start, end: start + length }));
const stretch = fc.record({ speaker: fc.array(span, { maxLength: 3 }), span });
const parts = ['title', 'place', 'people', 'source', 'header', 'notes', 'body', 'oral-points'] as const;
const region: fc.Arbitrary<Region> = fc
  .record({
    part: fc.constantFrom(...parts),
    pieces: fc.array(span, { minLength: 1, maxLength: 4 }),
    spoken: fc.array(stretch, { maxLength: 3 }),
  })
  .map(({ spoken, ...rest }) => (spoken.length === 0 ? rest : { ...rest, spoken }));

describe('packRegions', () => {
  it('writes regions that follow one another as small numbers', () => {
    const regions: Region[] = [
      { part: 'title', pieces: [{ start: 0, end: 6 }] },
      {
        part: 'body',
        pieces: [
          { start: 8, end: 20 },
          { start: 30, end: 35 },
        ],
        spoken: [{ speaker: [{ start: 8, end: 12 }], span: { start: 8, end: 20 } }],
      },
    ];
    expect(packRegions(regions)).toEqual([0, 1, 0, 6, 0, 6, 2, 2, 12, 10, 5, 1, 1, -27, 4, -4, 12]);
  });

  it('gives back what it was given', () => {
    fc.assert(
      fc.property(fc.array(region, { maxLength: 8 }), (regions) => {
        expect(unpackRegions(packRegions(regions))).toEqual(regions);
      }),
    );
  });
});
