import type { QueryProblem } from './hit.ts';

/** One place of a clause: what must stand at one position. */
export interface Unit {
  readonly term: string;
  /** True where the term may go on: `treat*`, a last kanji. */
  readonly prefix: boolean;
}

/** Consecutive units: a word is a clause of one, `"Adenauer type formula"` of three. */
export interface Clause {
  readonly kind: 'clause';
  /** At least one. */
  readonly units: readonly Unit[];
  /**
   * Positions the match covers. More than the units where a stretch of Japanese ends the clause: its last pair covers
   * two characters.
   */
  readonly width: number;
}

export type QueryNode =
  | Clause
  | { readonly kind: 'and'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'or'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly node: QueryNode };

export interface ParsedQuery {
  /** Null where there is nothing to search for. */
  readonly root: QueryNode | null;
  /** The first part that could not be read. */
  readonly problem: QueryProblem | null;
}
