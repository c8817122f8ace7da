import { describe, expect, it } from 'vitest';
import { FacetColumns, packFacets } from './facet-columns.ts';
import { statesValue } from './states-value.ts';

describe('statesValue', () => {
  it('goes by all the words of a value of that facet, whatever their case and accents', () => {
    const records = [
      { person: ['Mr. Tani', 'Dulles'] },
      { person: ['TANI, Masayuki'], delegation: ['Mr. Tani'] },
      {},
      { person: ['mr tání'], classification: ['Secret'] },
    ];
    const columns = { facets: new FacetColumns(records.length, packFacets(records)) };
    const stating = (...[facet, words]: Parameters<typeof statesValue>) =>
      records.map((_, place) => statesValue(facet, words)(columns, place));
    expect(stating('person', ['mr', 'tani'])).toEqual([true, false, false, true]);
    expect(stating('delegation', ['mr', 'tani'])).toEqual([false, true, false, false]);
    expect(stating('classification', ['secret'])).toEqual([false, false, false, true]);
    expect(stating('repository', ['secret'])).toEqual([false, false, false, false]);
  });
});
