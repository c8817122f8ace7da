import { clauseOf } from './clause.ts';
import type { QueryProblem } from './hit.ts';
import { lexQuery, type QueryToken } from './lex-query.ts';
import type { ParsedQuery, QueryNode } from './query.ts';

export interface ParseOptions {
  /** While someone types, the word that ends the query may go on. */
  readonly typing?: boolean;
}

/** Deeper nesting than this is no query that a person wrote. */
const DEEPEST = 50;

/**
 * Reads a query. What cannot be read becomes the problem; the rest is kept.
 *
 *     query     = sequence { "OR" sequence }            lowest: a b OR c means (a b) OR c
 *     sequence  = item { ["AND"] item }                 all of them
 *     item      = ("-" | "NOT") item | "(" query ")" | word | phrase
 *     word      = letters and digits, ["*"]             joined by hyphens, points, ...: the parts one after the other
 *     phrase    = '"' words ["*"] '"'
 */
export function parseQuery(query: string, options: ParseOptions = {}): ParsedQuery {
  const parser = new Parser(query, options.typing === true);
  const root = parser.alternatives(0);
  const empty = root === null && query.trim() !== '';
  const nothing = { at: 0, message: 'There is no word in this query to search for.' };
  return { root, problem: parser.problem ?? (empty ? nothing : null) };
}

class Parser {
  problem: QueryProblem | null = null;
  readonly #tokens: readonly QueryToken[];
  #next = 0;

  constructor(
    readonly query: string,
    readonly typing: boolean,
  ) {
    this.#tokens = lexQuery(query);
  }

  alternatives(depth: number): QueryNode | null {
    const nodes: QueryNode[] = [];
    for (;;) {
      const before = this.#next;
      const node = this.#sequence(depth);
      if (node !== null) nodes.push(node);
      const token = this.#tokens[this.#next];
      if (token?.kind === 'or') {
        if (this.#next === before) this.#complain(token.at, 'OR needs a word on either side; it is passed over.');
        this.#next += 1;
        const after = this.#tokens[this.#next];
        if (after === undefined || after.kind === 'close') {
          this.#complain(token.at, 'OR needs a word on either side; it is passed over.');
        }
      } else {
        return combine('or', nodes);
      }
    }
  }

  #sequence(depth: number): QueryNode | null {
    const nodes: QueryNode[] = [];
    for (let token = this.#tokens[this.#next]; token !== undefined; token = this.#tokens[this.#next]) {
      if (token.kind === 'or' || (token.kind === 'close' && depth > 0)) break;
      const node = this.#item(token, depth);
      if (node !== null) nodes.push(node);
    }
    return combine('and', nodes);
  }

  #item(token: QueryToken, depth: number): QueryNode | null {
    this.#next += 1;
    switch (token.kind) {
      case 'word':
        return clauseOf(token.words, token.open || (this.typing && token.end === this.query.length));
      case 'phrase':
        if (!token.closed && !this.typing) {
          this.#complain(token.at, 'This quotation mark is not closed; the phrase was taken to the end of the query.');
        }
        return clauseOf(token.words, token.open || (this.typing && !token.closed && !/\s$/u.test(token.words)));
      case 'not':
        return this.#exclusion(token, depth);
      case 'open':
        return this.#group(token, depth);
      case 'and':
        if (this.#next === 1 || this.#tokens[this.#next] === undefined) {
          this.#complain(token.at, 'AND needs a word on either side; it is passed over.');
        }
        return null;
      case 'close':
        this.#complain(token.at, 'This bracket closes none that was opened; it is passed over.');
        return null;
      case 'or':
        return null;
    }
  }

  #exclusion(token: QueryToken, depth: number): QueryNode | null {
    const next = this.#tokens[this.#next];
    if (next === undefined || next.kind === 'or' || next.kind === 'close' || next.kind === 'and') {
      this.#complain(token.at, 'There is nothing after this to exclude; it is passed over.');
      return null;
    }
    const node = this.#item(next, depth);
    if (node === null) return null;
    return node.kind === 'not' ? node.node : { kind: 'not', node };
  }

  #group(token: QueryToken, depth: number): QueryNode | null {
    if (depth >= DEEPEST) {
      this.#complain(token.at, `Brackets can be nested ${DEEPEST} deep; this one is passed over.`);
      return null;
    }
    const node = this.alternatives(depth + 1);
    if (this.#tokens[this.#next]?.kind === 'close') this.#next += 1;
    else if (!this.typing)
      this.#complain(token.at, 'This bracket is not closed; it was taken to the end of the query.');
    return node;
  }

  #complain(at: number, message: string): void {
    this.problem ??= { at, message };
  }
}

function combine(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode | null {
  const [only, ...more] = nodes;
  if (only === undefined) return null;
  return more.length === 0 ? only : { kind, nodes };
}
