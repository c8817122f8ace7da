import type { StatedFacet } from '../../shared/query/facets.ts';
import { termsOf } from '../../shared/query/region-terms.ts';
import type { FacetColumns } from './facet-columns.ts';
import type { RecordColumns } from './record-columns.ts';

/**
 * Says which records state a value of a facet: all its words and no others, compared as search compares words.
 * Values are numbered by segment; those that are meant are looked up once in each.
 */
export function statesValue(
  facet: StatedFacet,
  words: readonly string[],
): (columns: Pick<RecordColumns, 'facets'>, place: number) => boolean {
  const name = words.join(' ');
  const meant = new WeakMap<FacetColumns, ReadonlySet<number>>();
  const numbersIn = (facets: FacetColumns): ReadonlySet<number> => {
    const numbers = new Set<number>();
    facets.values.forEach((one, number) => {
      if (one.facet === facet && termsOf(one.value).join(' ') === name) numbers.add(number);
    });
    meant.set(facets, numbers);
    return numbers;
  };
  return ({ facets }, place) => facets.states(place, meant.get(facets) ?? numbersIn(facets));
}
