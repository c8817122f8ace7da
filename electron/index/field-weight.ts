import type { SnippetPart } from '../../shared/query/hit.ts';

/**
 * How much an occurrence counts by where it stands, in occurrences in the body (the field weights of BM25F).
 * What a record is about stands in its title; who and where, in few words, at its head. Notes and the copy's own
 * header speak about the record rather than in it.
 */
const WEIGHTS: Readonly<Record<SnippetPart, number>> = {
  title: 4,
  people: 2,
  place: 2,
  source: 1,
  'oral-points': 1,
  body: 1,
  notes: 0.75,
  header: 0.5,
};

export function fieldWeight(part: SnippetPart): number {
  return WEIGHTS[part];
}
