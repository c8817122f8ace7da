import { readDays } from './date-range.ts';
import { facetClause, isSameValue, yearsClause, type FacetValue } from './facet-clause.ts';
import { inBrackets, withoutNeedlessBrackets } from './query-brackets.ts';
import { lexQuery } from './lex-query.ts';
import { outerClauses, type OuterClause } from './outer-clauses.ts';

/** The clauses that restrict all of a query by a facet, as they stand in its text. */
export function clausesOf(query: string): OuterClause[] {
  return outerClauses(lexQuery(query));
}

/** The clause of a query that asks for this value; null where none does. */
export function clauseFor(query: string, value: FacetValue): OuterClause | null {
  return clausesOf(query).find((clause) => isSameValue(clause, value)) ?? null;
}

/**
 * A query for those of its records that a clause finds too. The clause goes before the rest, which keeps its words: what is
 * being typed at the end may go on. The rest is put in brackets where the clause would change its meaning.
 *
 *     treaty OR "peace pact"   with `lang:ja`:   lang:ja (treaty OR "peace pact")
 */
export function withClause(query: string, clause: string): string {
  const rest = inBrackets(query.trimStart());
  return rest === '' ? clause : `${clause} ${rest}`;
}

/** A query without one of its clauses, the AND beside it, and brackets that nothing needs any more. */
export function withoutClause(query: string, clause: OuterClause): string {
  const tokens = lexQuery(query);
  const before = tokens.findLast(({ end }) => end <= clause.at);
  const after = tokens.find(({ at }) => at >= clause.end);
  const from = before?.kind === 'and' ? before.at : clause.at;
  const to = before === undefined && after?.kind === 'and' ? after.end : clause.end;
  const [left, right] = [query.slice(0, from).trimEnd(), query.slice(to).trimStart()];
  const touches = left === '' || right === '' || /[(（]$/u.test(left);
  return withoutNeedlessBrackets(touches ? left + right : `${left} ${right}`);
}

/** Restricts a query to one value of a facet, or no longer where it does so already; unchanged where it cannot. */
export function withValueToggled(query: string, value: FacetValue): string {
  const there = clauseFor(query, value);
  if (there !== null) return withoutClause(query, there);
  if (value.facet === 'year') return withYears(query, Number(value.value), Number(value.value));
  const clause = facetClause(value);
  return clause === null ? query : withClause(query, clause);
}

/**
 * Restricts a query to records of some years, first and last included. A date in it that spans them gives way; one that
 * does not stays, so that no more is found than before.
 */
export function withYears(query: string, from: number, to: number): string {
  const years = yearsClause(from, to);
  let narrowed = query;
  for (const clause of clausesOf(query).toReversed()) {
    const days = clause.facet === 'year' ? readDays(clause.value) : null;
    if (days !== null && days.from <= from * 10_000 + 101 && days.to >= to * 10_000 + 1231)
      narrowed = withoutClause(narrowed, clause);
  }
  return withClause(narrowed, years);
}
