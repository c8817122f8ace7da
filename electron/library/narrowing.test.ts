import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withValueToggled } from '../../shared/query/edit-clauses.ts';
import { facetClause } from '../../shared/query/facet-clause.ts';
import { FACET_NAMES } from '../../shared/query/facets.ts';
import { termsOf } from '../../shared/query/region-terms.ts';
import { Desk, update } from './desk.fixture.ts';
import type { Library } from './library.ts';

let desk: Desk;
let library: Library;
beforeAll(async () => {
  desk = new Desk();
  library = await desk.library();
  await library.addFolder(join(import.meta.dirname, '../../resources/library'));
  await update(library);
}, 60_000);
afterAll(async () => {
  await desk.clear();
});

/** Records may state one value in several ways: Secret, SECRET. A query finds them all. */
const folded = (value: string) => termsOf(value).join(' ');

describe('a search narrowed by a facet', () => {
  it.each(['soviet', 'treaty OR trea', '(japan OR 日本) -adenauer', '"the secretary', 'speaker:tani Adenauer'])(
    'finds as many records as were counted: %s',
    async (query) => {
      const { facets, total } = await library.search(query, 10, { typing: true });
      expect(total).toBeGreaterThan(0);
      for (const facet of FACET_NAMES) {
        for (const { value, records } of facets[facet]) {
          if (facetClause({ facet, value }) === null) continue;
          const narrowed = withValueToggled(query, { facet, value });
          const { total: found, problem } = await library.search(narrowed, 10, { typing: true });
          expect(problem, narrowed).toBeNull();
          const alike = facets[facet].filter((one) => folded(one.value) === folded(value));
          if (alike.length === 1) expect(found, narrowed).toBe(records);
          else expect(found, narrowed).toBeGreaterThanOrEqual(records);
        }
      }
    },
  );
});
