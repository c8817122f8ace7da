/** What records are counted by beside a result. */
export const FACET_NAMES = [
  'year',
  'type',
  'classification',
  'person',
  'delegation',
  'repository',
  'folder',
  'language',
] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** Facets that a record states in its own words. */
export const STATED_FACETS = ['classification', 'person', 'delegation', 'repository'] as const;
export type StatedFacet = (typeof STATED_FACETS)[number];

/** What a record states, each value once; a facet without values is left out. */
export type StatedFacets = Readonly<Partial<Record<StatedFacet, readonly string[]>>>;

/** How many of the records found have one value of a facet. */
export interface FacetCount {
  /**
   * `1956`; a `DocumentType`; a language code; the token of a source folder; else the record's own words, white space
   * folded.
   */
  readonly value: string;
  readonly records: number;
}

/**
 * Counts over every record found, shown or not. Years ascend; all others begin with the commonest. A record with several
 * values of a facet counts under each, one without a value under none. Of persons, delegations, classifications and
 * repositories the commonest hundred.
 */
export type Facets = Readonly<Record<FacetName, readonly FacetCount[]>>;

export const NO_FACETS: Facets = {
  year: [],
  type: [],
  classification: [],
  person: [],
  delegation: [],
  repository: [],
  folder: [],
  language: [],
};
