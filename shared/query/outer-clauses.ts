import { isPlainlyDate } from './date-range.ts';
import { FACET_FIELDS, type FacetValue } from './facet-clause.ts';
import type { QueryToken } from './lex-query.ts';
import { hasWords } from './restrictions.ts';

/** A clause that every record found fulfils, and where it stands in the query: `[at, end)`. */
export interface OuterClause extends FacetValue {
  readonly at: number;
  readonly end: number;
}

/**
 * The clauses of a query that restrict all of it by a facet, in their order. None where it has alternatives; those in
 * brackets, behind a minus or beside NEAR are not among them.
 *
 *     1955..1957 treaty type:telegram -lang:ja (title:peace OR lang:en)
 *     ^^^^^^^^^^        ^^^^^^^^^^^^^
 */
export function outerClauses(tokens: readonly QueryToken[]): OuterClause[] {
  const clauses: OuterClause[] = [];
  if (hasOuter(tokens, ({ kind }) => kind === 'or')) return clauses;
  eachOuter(tokens, (token, number) => {
    const clause = clauseAt(tokens, token, number);
    if (clause === null) return;
    const before = tokens[number - 1]?.kind;
    const after = tokens.find(({ at }) => at >= clause.end)?.kind;
    if (before !== 'not' && before !== 'near' && after !== 'near') clauses.push(clause);
  });
  return clauses;
}

/** Calls `visit` for each token that stands in no brackets, with its number. */
function eachOuter(tokens: readonly QueryToken[], visit: (token: QueryToken, number: number) => void): void {
  let depth = 0;
  tokens.forEach((token, number) => {
    if (token.kind === 'close') depth = Math.max(0, depth - 1);
    else if (token.kind === 'open') depth += 1;
    else if (depth === 0) visit(token, number);
  });
}

/** True where a token outside brackets is one of these. */
export function hasOuter(tokens: readonly QueryToken[], isOne: (token: QueryToken) => boolean): boolean {
  let found = false;
  eachOuter(tokens, (token) => (found ||= isOne(token)));
  return found;
}

function clauseAt(tokens: readonly QueryToken[], token: QueryToken, number: number): OuterClause | null {
  const before = tokens[number - 1];
  const isValue = before?.kind === 'field' && before.end === token.at;
  if (token.kind === 'word' && !isValue && isPlainlyDate(token.words)) {
    return { facet: 'year', value: token.words, at: token.at, end: token.end };
  }
  if (token.kind !== 'field') return null;
  const facet = FACET_FIELDS[token.name];
  const value = tokens[number + 1];
  if (facet === undefined || !hasWords(value) || value.at !== token.end) return null;
  return { facet, value: value.words, at: token.at, end: value.end };
}
