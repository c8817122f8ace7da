import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STATED_FACETS, type StatedFacets } from '../../shared/query/facets.ts';
import { FacetColumns, packFacets } from './facet-columns.ts';

const values = fc.uniqueArray(fc.constantFrom('Tani', 'Japan', '外務省', '', 'Secret', '1Secret'), {
  minLength: 1,
  maxLength: 4,
});
const facets = fc.dictionary(fc.constantFrom(...STATED_FACETS), values, { noNullPrototype: true });

it('gives back what was packed, and counts it', () => {
  fc.assert(
    fc.property(fc.array(facets, { maxLength: 30 }), (records) => {
      const columns = new FacetColumns(records.length, packFacets(records));
      const counts = new Uint32Array(columns.values.length);
      records.forEach((record, place) => {
        expect(columns.of(place)).toEqual(record);
        columns.count(place, counts);
      });
      columns.values.forEach(({ facet, value }, at) => {
        const holding = records.filter((record) => (record as StatedFacets)[facet]?.includes(value));
        expect(counts[at]).toBe(holding.length);
      });
    }),
  );
});
