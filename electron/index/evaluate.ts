import type { Clause, QueryNode } from '../../shared/query/query.ts';
import { eachOccurrence } from './occurrences.ts';
import { OrdinalSet } from './ordinal-set.ts';
import { eachPosting, weightOf } from './posting-list.ts';
import type { Snapshot } from './snapshot.ts';

/** Finds the records that hold all of some terms: FlexSearch. */
export type FindCandidates = (terms: readonly string[]) => Promise<readonly number[]>;

/** Weighted number of occurrences of a clause in each record, by ordinal; 0 where it does not stand. */
export type ClauseWeights = Map<Clause, Float32Array>;

/** Gives the event loop a turn, where it is due; rejects where the search is no longer wanted. */
export type Breathe = () => Promise<void>;

/**
 * Which records match a query, exactly. Words that must all be there are FlexSearch's to find; the rest is settled
 * here on sets: its Resolver throws on some combinations of and, or, not, and it knows neither prefixes nor phrases.
 * What is learnt of each clause's weight on the way is kept for the ranking.
 */
export class Evaluation {
  readonly weights: ClauseWeights = new Map();

  constructor(
    readonly snapshot: Snapshot,
    readonly find: FindCandidates,
    readonly breathe: Breathe,
  ) {}

  /** @param within the only records that matter, where that is known; null for all */
  async records(node: QueryNode, within: OrdinalSet | null = null): Promise<OrdinalSet> {
    await this.breathe();
    switch (node.kind) {
      case 'clause':
        return this.#clause(node, within);
      case 'not':
        return this.#base(within).subtract(await this.records(node.node, within));
      case 'or': {
        const found = this.#none();
        for (const child of node.nodes) found.unite(await this.records(child, within));
        return found;
      }
      case 'and':
        return this.#all(node.nodes, within);
    }
  }

  #none(): OrdinalSet {
    return new OrdinalSet(this.snapshot.size);
  }

  #base(within: OrdinalSet | null): OrdinalSet {
    return (within ?? this.snapshot.live).copy();
  }

  /** Words first, all at once; what is dear to find out only among the records which they leave; exclusions last. */
  async #all(nodes: readonly QueryNode[], within: OrdinalSet | null): Promise<OrdinalSet> {
    const terms = nodes.flatMap(requiredTerms);
    let found = within;
    if (terms.length > 0) found = await this.#candidates(terms, within);
    const rest = nodes.filter((node) => !(node.kind === 'clause' && isWord(node)));
    for (const node of [...rest].sort((a, b) => cost(a) - cost(b))) found = await this.records(node, found);
    return found ?? this.#none();
  }

  async #candidates(terms: readonly string[], within: OrdinalSet | null): Promise<OrdinalSet> {
    const found = this.#none().addAll(await this.find([...new Set(terms)]));
    return within === null ? found : found.intersect(within);
  }

  async #clause(clause: Clause, within: OrdinalSet | null): Promise<OrdinalSet> {
    const terms = requiredTerms(clause);
    if (isWord(clause)) return this.#candidates(terms, within);
    if (clause.units.length === 1) return this.#prefix(clause, within);
    const candidates = terms.length > 0 ? await this.#candidates(terms, within) : this.#base(within);
    return this.#phrase(clause, candidates);
  }

  async #prefix(clause: Clause, within: OrdinalSet | null): Promise<OrdinalSet> {
    const found = this.#none();
    const weights = new Float32Array(this.snapshot.size);
    const prefix = clause.units[0]?.term ?? '';
    for (const { segment, base } of this.snapshot.segments) {
      await this.breathe();
      const add = (place: number, slot: number): void => {
        found.add(base + place);
        weights[base + place] = (weights[base + place] ?? 0) + weightOf(slot);
      };
      segment.eachListBeginning(prefix, (list) => eachPosting(list, add));
    }
    this.weights.set(clause, weights);
    return found.intersect(within ?? this.snapshot.live);
  }

  async #phrase(clause: Clause, candidates: OrdinalSet): Promise<OrdinalSet> {
    const found = this.#none();
    const weights = new Float32Array(this.snapshot.size);
    for (const placed of this.snapshot.segments) {
      await this.breathe();
      const among = candidates.toArray(placed.base, placed.end);
      if (among.length === 0) continue;
      eachOccurrence(this.snapshot, placed, clause, among, (ordinal, positions) => {
        found.add(ordinal);
        weights[ordinal] = positions.length;
      });
    }
    this.weights.set(clause, weights);
    return found;
  }
}

/** A clause of one whole term, which FlexSearch answers by itself. */
export function isWord({ units }: Clause): boolean {
  return units.length === 1 && units[0]?.prefix === false;
}

/** Terms that a record must hold for a node to match. */
function requiredTerms(node: QueryNode): string[] {
  if (node.kind === 'clause') return node.units.filter((unit) => !unit.prefix).map((unit) => unit.term);
  return node.kind === 'and' ? node.nodes.flatMap(requiredTerms) : [];
}

function cost(node: QueryNode): number {
  switch (node.kind) {
    case 'clause':
      return node.units.length;
    case 'and':
      return 2;
    case 'or':
      return 10 + Math.max(...node.nodes.map(cost));
    case 'not':
      return 1000;
  }
}
