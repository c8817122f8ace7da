import { clauseOf } from './clause.ts';
import { combine } from './combine.ts';
import { isPlainlyDate } from './date-range.ts';
import { facetOf } from './facet.ts';
import type { QueryProblem } from './hit.ts';
import { lexQuery, type QueryToken } from './lex-query.ts';
import { positionalOf } from './positional.ts';
import { IN_PARTS, PART_FIELDS } from './query-fields.ts';
import { expressionOf } from './expression.ts';
import { PatternError } from './pattern-syntax.ts';
import type { ParsedQuery, Positional, QueryNode, ResultOrder, Within } from './query.ts';
import { termsOf } from './region-terms.ts';
import { formsAskedFor, hasWords, restrictionsOf } from './restrictions.ts';
import { FORM_NAMES, type VariantForm } from './variants.ts';
import { valueProblem, wordProblem } from './word-problem.ts';

export interface ParseOptions {
  /** While someone types, the word that ends the query may go on. */
  readonly typing?: boolean;
  /** What is taken for the same besides, where the query does not say otherwise. */
  readonly also?: readonly VariantForm[];
}

/** Deeper nesting than this is no query that a person wrote. */
const DEEPEST = 50;

/**
 * Reads a query. What cannot be read becomes the problem; the rest is kept.
 *     query     = sequence { "OR" sequence }              lowest: a b OR c means (a b) OR c
 *     sequence  = near { ["AND"] near }                   all of them
 *     near      = item { ("NEAR" | "BEFORE") ["/" n] item }
 *     item      = ("-" | "NOT") item | "(" query ")" | field | date | word | phrase | expression
 *     field     = name ":" (word | phrase | "(" query ")")
 *     word      = letters and digits, "*", "?", ["~" n]   joined by hyphens, points, ...: one after the other
 *     phrase    = '"' words '"'
 *     expression = "/" regular expression "/"
 */
export function parseQuery(query: string, { typing = false, also = [] }: ParseOptions = {}): ParsedQuery {
  const parser = new Parser(query, typing, also);
  const root = parser.alternatives(0, null);
  const nothing = { at: 0, message: 'There is no word in this query to search for.' };
  const problem = parser.problem ?? (root === null && query.trim() !== '' ? nothing : null);
  return { root, problem, order: parser.order };
}

class Parser {
  problem: QueryProblem | null = null;
  order: ResultOrder = 'relevance';
  readonly #tokens: readonly QueryToken[];
  readonly #also: readonly VariantForm[];
  #next = 0;

  constructor(
    readonly query: string,
    readonly typing: boolean,
    also: readonly VariantForm[],
  ) {
    this.#tokens = lexQuery(query);
    this.#also = formsAskedFor(this.#tokens, also);
  }

  get #token(): QueryToken | undefined {
    return this.#tokens[this.#next];
  }

  alternatives(depth: number, within: Within | null): QueryNode | null {
    const nodes: QueryNode[] = [];
    for (;;) {
      const before = this.#next;
      const node = this.#sequence(depth, within);
      if (node !== null) nodes.push(node);
      const token = this.#token;
      if (token?.kind !== 'or') return combine('or', nodes);
      this.#next += 1;
      const after = this.#token;
      if (this.#next === before + 1 || after === undefined || after.kind === 'close') {
        this.#complain(token, 'OR needs a word on either side; it is passed over.');
      }
    }
  }

  #sequence(depth: number, outer: Within | null): QueryNode | null {
    const within = restrictionsOf(this.#tokens, this.#next, outer);
    const nodes: QueryNode[] = [];
    for (let token = this.#token; token !== undefined; token = this.#token) {
      if (token.kind === 'or' || (token.kind === 'close' && depth > 0)) break;
      this.#next += 1;
      let node = this.#item(token, depth, within);
      for (let sign = this.#token; sign?.kind === 'near'; sign = this.#token)
        node = this.#near(node, sign, depth, within);
      if (node !== null) nodes.push(node);
    }
    return combine('and', nodes);
  }

  #item(token: QueryToken, depth: number, within: Within | null): QueryNode | null {
    switch (token.kind) {
      case 'word':
        return isPlainlyDate(token.words) ? facetOf('date', token.words) : this.#words(token, within);
      case 'phrase':
        return this.#words(token, within);
      case 'expression':
        return this.#expression(token, within);
      case 'field':
        return this.#field(token, depth, within);
      case 'not':
        return this.#exclusion(token, depth, within);
      case 'open':
        return this.#group(token, depth, within);
      case 'close':
        return this.#complain(token, 'This bracket closes none that was opened; it is passed over.');
      case 'and':
        if (this.#next > 1 && this.#token !== undefined) return null;
        return this.#complain(token, 'AND needs a word on either side; it is passed over.');
      case 'near':
        return this.#complain(token, 'NEAR and BEFORE need a word on either side; this one is passed over.');
      case 'or':
        return null;
    }
  }

  #words(token: QueryToken & { readonly kind: 'word' | 'phrase' }, within: Within | null): QueryNode | null {
    const atEnd = this.typing && token.end === this.query.length;
    if (token.kind === 'word') {
      const problem = wordProblem(token.words, this.#token?.at === token.end);
      if (problem !== null) this.#complain(token, problem.message);
      return clauseOf(problem?.rest ?? token.words, { open: atEnd, within, also: this.#also });
    }
    if (!token.closed && !this.typing) {
      this.#complain(token, 'This quotation mark is not closed; the phrase was taken to the end of the query.');
    }
    return clauseOf(token.words, {
      open: atEnd && !token.closed && !/\s$/u.test(token.words),
      quoted: true,
      within,
      also: this.#also,
    });
  }

  #expression(token: QueryToken & { readonly kind: 'expression' }, within: Within | null): QueryNode | null {
    if (!token.closed && !this.typing)
      this.#complain(token, 'This pattern is not closed by a stroke (/); it was taken to the end of the query.');
    const node = expressionOf(token.pattern, within);
    return node instanceof PatternError
      ? this.#complain({ at: token.at + 1 + node.at }, `${node.message}; the pattern is passed over.`)
      : node;
  }

  #field(token: QueryToken & { readonly kind: 'field' }, depth: number, within: Within | null): QueryNode | null {
    const [value, name] = [this.#token, token.name];
    if (
      value === undefined ||
      value.at !== token.end ||
      !(hasWords(value) || value.kind === 'open' || value.kind === 'expression')
    ) {
      return this.#complain(token, `${name}: needs a word right after the colon; it is passed over.`);
    }
    this.#next += 1;
    const parts = PART_FIELDS[name];
    if (parts !== undefined) return this.#item(value, depth, { parts, speaker: within?.speaker ?? null });
    if (name === 'from' || name === 'to')
      return this.#item(value, depth, { parts: null, speaker: within?.speaker ?? null, end: name });
    if (name === 'same' || !hasWords(value)) return this.#same(token, value, depth, within);
    const node = facetOf(name, value.words);
    if (node === null && !this.#isRestriction(name, value.words) && !this.#isOrder(name, value.words)) {
      this.#complain(token, valueProblem(name, value.words));
    }
    return node;
  }

  #isRestriction(name: string, value: string): boolean {
    if (name === 'speaker') return termsOf(value).length > 0;
    const word = value.toLowerCase();
    return (name === 'in' && IN_PARTS[word] !== undefined) || (name === 'also' && FORM_NAMES[word] !== undefined);
  }

  #isOrder(name: string, value: string): boolean {
    const order = value.toLowerCase();
    if (name !== 'sort' || (order !== 'date' && order !== 'relevance')) return false;
    this.order = order;
    return true;
  }

  /** `same:sentence(soviet treaty)`: the scope, and at once its brackets. */
  #same(token: QueryToken, value: QueryToken, depth: number, within: Within | null): QueryNode | null {
    const scope = hasWords(value) ? value.words.toLowerCase() : '';
    const open = this.#token;
    if ((scope !== 'sentence' && scope !== 'paragraph') || open?.kind !== 'open' || open.at !== value.end) {
      return this.#complain(token, 'Write same:sentence(...) or same:paragraph(...); this is passed over.');
    }
    this.#next += 1;
    const node = this.#group(open, depth, within);
    if (node === null) return null;
    const nodes = (node.kind === 'and' ? node.nodes : [node]).map(positionalOf);
    if (nodes.every((one): one is Positional => one !== null)) return { kind: 'same', scope, nodes };
    this.#complain(token, 'same: takes words, phrases and alternatives only; they were searched in the whole record.');
    return node;
  }

  #near(
    before: QueryNode | null,
    sign: QueryToken & { readonly kind: 'near' },
    depth: number,
    within: Within | null,
  ): QueryNode | null {
    this.#next += 1;
    const token = this.#token;
    if (token === undefined || token.kind === 'or' || token.kind === 'close' || token.kind === 'near') {
      this.#complain(sign, 'NEAR and BEFORE need a word on either side; this one is passed over.');
      return before;
    }
    this.#next += 1;
    const after = this.#item(token, depth, within);
    const [left, right] = [before && positionalOf(before), after && positionalOf(after)];
    if (left !== null && right !== null) {
      return { kind: 'near', left, right, distance: sign.distance, ordered: sign.ordered };
    }
    this.#complain(sign, 'NEAR and BEFORE stand between words, phrases or alternatives in brackets only.');
    return combine(
      'and',
      [before, after].filter((node) => node !== null),
    );
  }

  #exclusion(token: QueryToken, depth: number, within: Within | null): QueryNode | null {
    const next = this.#token;
    if (next === undefined || next.kind === 'or' || next.kind === 'close' || next.kind === 'and') {
      return this.#complain(token, 'There is nothing after this to exclude; it is passed over.');
    }
    this.#next += 1;
    const node = this.#item(next, depth, within);
    if (node === null) return null;
    return node.kind === 'not' ? node.node : { kind: 'not', node };
  }

  #group(token: QueryToken, depth: number, within: Within | null): QueryNode | null {
    if (depth >= DEEPEST) {
      return this.#complain(token, `Brackets can be nested ${DEEPEST} deep; this one is passed over.`);
    }
    const node = this.alternatives(depth + 1, within);
    if (this.#token?.kind === 'close') this.#next += 1;
    else if (!this.typing) this.#complain(token, 'This bracket is not closed; it was taken to the end of the query.');
    return node;
  }

  #complain({ at }: { readonly at: number }, message: string): null {
    this.problem ??= { at, message };
    return null;
  }
}
