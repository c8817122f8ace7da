import { clauseFor, clausesOf, withoutClause, withValueToggled, withYears } from '../../shared/query/edit-clauses.ts';
import { facetClause, type FacetValue } from '../../shared/query/facet-clause.ts';
import type { OuterClause } from '../../shared/query/outer-clauses.ts';
import type { SearchStore } from '../stores/search.svelte.ts';
import type { Years } from './year-bins.ts';

/**
 * Narrows a search by what was found. All of it is words of the query: what the box shows is what is searched, and can
 * be cited.
 */
export class Narrowing {
  /** The counts that are shown: while a search is counted, those of the one before, so that nothing jumps. */
  readonly facets = $derived.by(() => {
    this.#last = this.#search.active ? (this.#search.facets ?? this.#last) : null;
    return this.#last;
  });
  /** True while the counts shown are not yet those of the query in the box. */
  readonly counting = $derived.by(
    () =>
      this.#search.active && this.#search.failure === null && (this.#search.pending || this.#search.facets === null),
  );
  /** What the query is restricted by, as it says it. */
  readonly clauses = $derived.by(() => clausesOf(this.#search.query));

  readonly #search: SearchStore;
  readonly #find: (query: string) => void;
  #last: SearchStore['facets'] = null;

  /** @param find searches for a query in place of that in the box */
  constructor(search: SearchStore, find: (query: string) => void) {
    this.#search = search;
    this.#find = find;
  }

  /** Restricts the query to a value, or no longer. */
  toggle(value: FacetValue): void {
    this.#find(withValueToggled(this.#search.query, value));
  }

  /** Restricts the query to some years; to all again where those are what it says. */
  toYears({ from, to }: Years): void {
    const { query } = this.#search;
    const value = [from, to].map((year) => String(year).padStart(4, '0')).join('..');
    const there = clauseFor(query, { facet: 'year', value });
    this.#find(there === null ? withYears(query, from, to) : withoutClause(query, there));
  }

  /** Takes a clause off the query. */
  remove(clause: OuterClause): void {
    this.#find(withoutClause(this.#search.query, clause));
  }

  isChosen(value: FacetValue): boolean {
    return clauseFor(this.#search.query, value) !== null;
  }

  /** What choosing a value writes into the query; null where the query language has no word for it. */
  clauseOf(value: FacetValue): string | null {
    return facetClause(value);
  }
}
