import type { Occurrences } from '../../shared/query/locate.ts';
import type { Positional, ResultOrder } from '../../shared/query/query.ts';
import { bestOf, type Order } from './best-of.ts';
import { saturated } from './bm25.ts';
import type { KnownWeights } from './evaluate.ts';
import type { ExpressionReader } from './expression-reader.ts';
import { eachOccurrence } from './occurrences.ts';
import type { OrdinalSet } from './ordinal-set.ts';
import { scoreBounds, type ScoreBounds } from './score-bounds.ts';
import type { Snapshot } from './snapshot.ts';

export interface Ranked {
  readonly ordinal: number;
  readonly score: number;
  /** Where each part of the query matches that does. */
  readonly occurrences: readonly Occurrences[];
  /** Position at which each of its regions begins. */
  readonly starts: ArrayLike<number>;
}

/** Of records whose score is only bounded, at most so many are read at once. */
const READ_AT_ONCE = 512;

/** So many records are read for the first of a result before all of it is known, and no more. */
const READ_EARLY = 4096;

/** What is to be ranked. */
export interface ToRank {
  readonly snapshot: Snapshot;
  readonly parts: readonly Positional[];
  readonly known: KnownWeights;
  readonly found: OrdinalSet;
  readonly order: ResultOrder;
  readonly expressions: ExpressionReader | null;
}

/**
 * The order of a result. By relevance: BM25 over the parts of the query, with occurrences weighted by field; ties by date.
 * By date: oldest first, undated ones last; ties by relevance. What is level in both goes by its ordinal.
 *
 * Postings tell most scores exactly and bound the others. Of those, the highest are read until none that is left could
 * come among the first: the order is that of scoring every record from its positions.
 */
export class Ranking {
  readonly #found: OrdinalSet;
  readonly #bounds: ScoreBounds;
  readonly #order: Order;
  readonly #reading: Reading;

  constructor({ snapshot, parts, known, found, order, expressions }: ToRank) {
    this.#found = found;
    this.#bounds = scoreBounds(snapshot, parts, known);
    this.#reading = new Reading(snapshot, parts, this.#bounds.rarity, expressions);
    this.#order = orderOf(order, this.#bounds.highest, snapshot.dates);
  }

  /** Ordinals of the first records, in order. */
  first(count: number): readonly number[] {
    return this.#settled(count, Infinity) ?? [];
  }

  /** The same, where few need to be read to be certain of them; else null. Records found out not to match are left out. */
  firstEarly(count: number): readonly number[] | null {
    return this.#settled(count, READ_EARLY);
  }

  /** Records that are to be shown, with their matches, in the order given. */
  show(ordinals: readonly number[]): Ranked[] {
    return this.#reading.show(ordinals, this.#bounds.highest);
  }

  /** Reads records that are only bounded until the first ones of the result are certain. */
  #settled(limit: number, most: number): readonly number[] | null {
    const { highest, bounded } = this.#bounds;
    let read = 0;
    for (let count = limit; ; count = Math.min(count * 2, limit + READ_AT_ONCE)) {
      const first = bestOf(this.#found, count, this.#order);
      const certain = first.slice(0, limit);
      // A bound only falls when its record is read, so that those behind could not come before what is certain now.
      if (!certain.some((ordinal) => bounded.has(ordinal))) return certain;
      if (read > most) return null;
      const unread = first.filter((ordinal) => bounded.has(ordinal));
      const scores = this.#reading.scores(unread);
      read += unread.length;
      for (const [ordinal, score] of scores) {
        highest[ordinal] = score;
        bounded.delete(ordinal);
        if (score === 0) this.#found.delete(ordinal);
      }
    }
  }
}

function orderOf(order: ResultOrder, scores: Float64Array, dates: Uint32Array): Order {
  const byScore: Order = (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0);
  const byDate: Order = (a, b) => (dates[a] ?? 0) - (dates[b] ?? 0);
  return order === 'date'
    ? (a, b) => byDate(a, b) || byScore(a, b) || a - b
    : (a, b) => byScore(a, b) || byDate(a, b) || a - b;
}

/** Reads scores and matches of some records from their positions. */
class Reading {
  constructor(
    readonly snapshot: Snapshot,
    readonly parts: readonly Positional[],
    readonly rarity: readonly number[],
    readonly expressions: ExpressionReader | null,
  ) {}

  /** BM25 of records, by ordinal. */
  scores(ordinals: readonly number[]): Map<number, number> {
    const { norms } = this.snapshot;
    const scores = new Map(ordinals.map((ordinal) => [ordinal, 0]));
    this.#each(ordinals, (part, ordinal, { starts }, weightOf) => {
      const gain = (this.rarity[part] ?? 0) * saturated(weightOf(starts), norms[ordinal] ?? 1);
      scores.set(ordinal, (scores.get(ordinal) ?? 0) + gain);
    });
    return scores;
  }

  /** Records with their matches, in the order given. */
  show(ordinals: readonly number[], scores: Float64Array): Ranked[] {
    const { snapshot, parts } = this;
    const shown = new Map(
      ordinals.map((ordinal) => {
        const placed = snapshot.placeOf(ordinal);
        const shape = placed?.segment.columns.shapeOf(ordinal - placed.base);
        const occurrences: Occurrences[] = [];
        const starts: ArrayLike<number> = shape?.regionStarts ?? [];
        return [ordinal, { ordinal, score: scores[ordinal] ?? 0, occurrences, starts }];
      }),
    );
    this.#each(ordinals, (at, ordinal, { starts, ends }) => {
      const node = parts[at];
      if (node === undefined) return;
      shown.get(ordinal)?.occurrences.push({ node, starts: Array.from(starts), ends: Array.from(ends) });
    });
    return [...shown.values()];
  }

  #each(
    ordinals: readonly number[],
    visit: (
      part: number,
      ordinal: number,
      found: { readonly starts: ArrayLike<number>; readonly ends: ArrayLike<number> },
      weightOf: (starts: ArrayLike<number>) => number,
    ) => void,
  ): void {
    const ascending = [...ordinals].sort((a, b) => a - b);
    for (const placed of this.snapshot.segments) {
      const among = ascending.filter((ordinal) => ordinal >= placed.base && ordinal < placed.end);
      if (among.length === 0) continue;
      const { columns } = placed.segment;
      this.parts.forEach((part, at) => {
        const each = (ordinal: number, found: Parameters<typeof visit>[2]): void =>
          visit(at, ordinal, found, (starts) => columns.weightOf(ordinal - placed.base, starts));
        eachOccurrence(this.snapshot, placed, part, among, each, this.expressions);
      });
    }
  }
}
