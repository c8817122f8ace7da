import type { Span } from '../model/span.ts';
import type { Facets } from './facets.ts';

/** Where in a record a snippet stands. `header`: any other field at its head (date, volume, address, ...). */
export type SnippetPart = 'title' | 'place' | 'people' | 'source' | 'header' | 'notes' | 'body' | 'oral-points';

/** A keyword in its context. `before`, `match` and `after` are the source's words, white space folded. */
export interface Snippet {
  readonly part: SnippetPart;
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** The match in `SourceText.text`. */
  readonly span: Span;
}

export interface Hit {
  readonly documentId: string;
  readonly title: string;
  readonly place: string | null;
  readonly date: string | null;
  readonly score: number;
  /** Number of verified matches in the record. */
  readonly matches: number;
  /** The first few, in reading order. */
  readonly snippets: readonly Snippet[];
}

/** Everything that a search finds out. */
export interface SearchAnswer {
  readonly query: string;
  readonly total: number;
  /** Since the search began. */
  readonly milliseconds: number;
  readonly hits: readonly Hit[];
  readonly facets: Facets;
  /** Set where a part of the query could not be read; the rest was searched. */
  readonly problem: QueryProblem | null;
}

/** The first hits, each verified, before all are counted. */
export interface FirstHits extends Omit<SearchAnswer, 'total' | 'facets'> {
  /** Null where it takes longer to count them all than to show the first. */
  readonly total: number | null;
}

/** What follows the first hits of a search: those beyond them, and what holds of all. */
export type SearchRest = SearchAnswer;

export interface QueryProblem {
  /** Offset in the query, UTF-16 units. */
  readonly at: number;
  readonly message: string;
}
