import type { Clause, Expression, Positional, QueryNode } from '../../shared/query/query.ts';
import type { Breathe } from './breather.ts';
import { addHolding, mostHolding } from './conjunction.ts';
import type { ExpressionReader } from './expression-reader.ts';
import { eachOccurrence, type OccurrenceVisitor } from './occurrences.ts';
import { OrdinalSet } from './ordinal-set.ts';
import { eachPosting, FIRST_EXACT, GREATEST_WEIGHTS } from './posting-list.ts';
import type { RecordColumns } from './record-columns.ts';
import { requiredTerms } from './required-terms.ts';
import type { Snapshot } from './snapshot.ts';
import { statesValue } from './states-value.ts';
import { eachListOf } from './unit-reader.ts';

/** Finds the records that hold all of some terms: FlexSearch. */
export type FindCandidates = (terms: readonly string[]) => Promise<readonly number[]>;

/** How much a part of a query weighs in the records. */
export interface PartWeights {
  /** By ordinal: its weighted number of occurrences; 0 where it does not match. */
  readonly weights: Float32Array;
  /** Records of which no more is known than that it weighs no more than that; null where there are none. */
  readonly bounded: OrdinalSet | null;
  /** Records that hold it, removed ones included. */
  readonly frequency: number;
}

export type KnownWeights = Map<Positional, PartWeights>;

/** Where more records than these may hold some words, they are found without FlexSearch. */
const MOST_LISTED = 4096;

/**
 * Which records match a query, exactly. Words that must all be there are FlexSearch's to find; the rest is settled
 * here on sets: its Resolver throws on some combinations of and, or, not, and it knows neither prefixes nor phrases.
 * What is learnt of the weight of each part on the way is kept for the ranking.
 */
export class Evaluation {
  readonly weights: KnownWeights = new Map();

  constructor(
    readonly snapshot: Snapshot,
    readonly find: FindCandidates,
    readonly breathe: Breathe,
    /** Reads texts for regular expressions; null where the query has none. */
    readonly expressions: ExpressionReader | null = null,
  ) {}

  /** @param within the only records that matter, where that is known; null for all */
  async records(node: QueryNode, within: OrdinalSet | null = null): Promise<OrdinalSet> {
    await this.breathe();
    switch (node.kind) {
      case 'clause':
      case 'either':
      case 'near':
      case 'same':
      case 'expression':
        return this.#positional(node, within);
      case 'not':
        return this.#base(within).subtract(await this.records(node.node, within));
      case 'or': {
        const found = this.#none();
        for (const child of node.nodes) found.unite(await this.records(child, within));
        return found;
      }
      case 'and':
        return this.#all(node.nodes, within);
      case 'dated':
        return this.#that(within, (columns, place) => columns.isDatedWithin(place, node.from, node.to));
      case 'language':
        return this.#that(within, (columns, place) => columns.languageOf(place) === node.language);
      case 'stated':
        return this.#that(within, statesValue(node.facet, node.terms));
      case 'type':
        return this.#that(within, (columns, place) => node.types.includes(columns.typeOf(place)));
    }
  }

  #none(): OrdinalSet {
    return new OrdinalSet(this.snapshot.size);
  }

  #base(within: OrdinalSet | null): OrdinalSet {
    return (within ?? this.snapshot.live).copy();
  }

  /** Records that hold the words which a part needs: those it may match in. */
  candidates(part: Positional): Promise<OrdinalSet> {
    return this.#candidates(requiredTerms(part), null);
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
    const different = [...new Set(terms)];
    const found = this.#none();
    if (mostHolding(this.snapshot, different) > MOST_LISTED) addHolding(this.snapshot, different, found);
    else found.addAll(await this.find(different));
    return found.intersect(within ?? this.snapshot.live);
  }

  async #positional(node: Positional, within: OrdinalSet | null): Promise<OrdinalSet> {
    const terms = requiredTerms(node);
    if (node.kind === 'clause' && isWord(node)) return this.#candidates(terms, within);
    if (node.kind === 'clause' && node.units.length === 1 && node.within === null) return this.#manyTerms(node, within);
    let candidates = terms.length > 0 ? await this.#candidates(terms, within) : this.#base(within);
    const expressions = expressionsIn(node);
    for (const { expression, required } of expressions) {
      if (required && expression.needs !== null) candidates = await this.records(expression.needs, candidates);
    }
    for (const { expression, required } of expressions) {
      const narrowed = !required && expression.needs !== null;
      const readable = narrowed ? await this.records(expression.needs, candidates) : candidates;
      await this.expressions?.readAll(expression, readable, this.breathe);
    }
    return this.#occurring(node, candidates);
  }

  /** A word left open, in part or at its end, admits many terms. */
  async #manyTerms(clause: Clause, within: OrdinalSet | null): Promise<OrdinalSet> {
    const found = this.#none();
    const weights = new Float32Array(this.snapshot.size);
    const bounded = this.#none();
    for (const placed of this.snapshot.segments) {
      await this.breathe();
      const add = (place: number, slot: number): void => {
        const ordinal = placed.base + place;
        weights[ordinal] = (weights[ordinal] ?? 0) + (GREATEST_WEIGHTS[slot] ?? 0);
        if (slot < FIRST_EXACT) bounded.add(ordinal);
      };
      for (const unit of clause.units) eachListOf(this.snapshot, placed, unit, (list) => eachPosting(list, add));
    }
    for (let ordinal = 0; ordinal < weights.length; ordinal += 1) if (weights[ordinal] !== 0) found.add(ordinal);
    this.weights.set(clause, { weights, bounded, frequency: found.count });
    return found.intersect(within ?? this.snapshot.live);
  }

  async #occurring(node: Positional, candidates: OrdinalSet): Promise<OrdinalSet> {
    const found = this.#none();
    const weights = new Float32Array(this.snapshot.size);
    for (const placed of this.snapshot.segments) {
      await this.breathe();
      const among = candidates.toArray(placed.base, placed.end);
      if (among.length === 0) continue;
      const { fieldRuns } = placed.segment.columns;
      const visit: OccurrenceVisitor = (ordinal, { starts }) => {
        found.add(ordinal);
        weights[ordinal] = fieldRuns.weightOf(ordinal - placed.base, starts);
      };
      eachOccurrence(this.snapshot, placed, node, among, visit, this.expressions);
    }
    this.weights.set(node, { weights, bounded: null, frequency: found.count });
    return found;
  }

  #that(within: OrdinalSet | null, holds: (columns: RecordColumns, place: number) => boolean): OrdinalSet {
    const found = this.#base(within);
    for (const { segment, base, end } of this.snapshot.segments) {
      for (const ordinal of found.toArray(base, end)) {
        if (!holds(segment.columns, ordinal - base)) found.delete(ordinal);
      }
    }
    return found;
  }
}

/** A clause of one whole term, anywhere: FlexSearch answers it by itself. */
export function isWord({ units, within }: Clause): boolean {
  return units.length === 1 && units[0]?.kind === 'term' && within === null;
}

interface Asked {
  readonly expression: Expression;
  /** False where it is one of several ways to match. */
  readonly required: boolean;
}

/** The regular expressions in a part of a query. */
function expressionsIn(node: Positional, required = true): Asked[] {
  switch (node.kind) {
    case 'expression':
      return [{ expression: node, required }];
    case 'clause':
      return [];
    case 'near':
      return [node.left, node.right].flatMap((child) => expressionsIn(child, required));
    case 'same':
      return node.nodes.flatMap((child) => expressionsIn(child, required));
    case 'either':
      return node.nodes.flatMap((child) => expressionsIn(child, false));
  }
}

/** Roughly how dear it is to find out, dearest last. */
function cost(node: QueryNode): number {
  switch (node.kind) {
    case 'dated':
    case 'language':
    case 'type':
    case 'stated':
      return 0;
    case 'clause':
      return node.units.length;
    case 'and':
    case 'near':
    case 'same':
      return 10;
    case 'either':
    case 'or':
      return 100;
    case 'expression':
      return 500;
    case 'not':
      return 1000;
  }
}
