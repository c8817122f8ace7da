import type { Clause, QueryNode } from '../../shared/query/query.ts';
import { eachOccurrence } from './occurrences.ts';
import { isWord, type ClauseWeights } from './evaluate.ts';
import { fieldWeight } from './field-weight.ts';
import type { OrdinalSet } from './ordinal-set.ts';
import { weightOf } from './posting-list.ts';
import type { RegionRun } from './record-columns.ts';
import type { Match } from '../../shared/query/locate.ts';
import type { Snapshot } from './snapshot.ts';

/** Saturation and length normalisation of BM25, as Robertson and Zaragoza (2009) and most systems set them. */
const K1 = 1.2;
const B = 0.75;

/** Records scored exactly: the best by the slots of their postings, which are right to a tenth. */
const EXACT = 300;

export interface Ranked {
  readonly ordinal: number;
  readonly score: number;
  readonly date: number;
  /** Where clauses begin, ascending, each with the clause. */
  readonly matches: readonly Match[];
  /** Position at which each of its regions begins. */
  readonly starts: readonly number[];
}

/** The clauses that a record may match by: those not excluded. */
export function positiveClauses(node: QueryNode): Clause[] {
  switch (node.kind) {
    case 'clause':
      return [node];
    case 'not':
      return [];
    default:
      return node.nodes.flatMap(positiveClauses);
  }
}

/**
 * The best records of a result, best first: BM25 over clauses, with occurrences weighted by field; ties by date.
 * All are scored by the weights which postings carry; the best of them again, from their positions.
 */
export function rank(
  snapshot: Snapshot,
  clauses: readonly Clause[],
  known: ClauseWeights,
  found: OrdinalSet,
  limit: number,
): Ranked[] {
  const scores = new Float32Array(found.size);
  const rarity = clauses.map((clause) => addScores(snapshot, clause, known.get(clause), found, scores));
  const best = bestOf(found, scores, Math.max(EXACT, limit * 2)).sort((a, b) => a - b);
  const scored = scoreExactly(snapshot, clauses, rarity, best);
  return scored
    .sort((a, b) => b.score - a.score || dated(a.date) - dated(b.date) || a.ordinal - b.ordinal)
    .slice(0, limit);
}

/** Undated records come last. */
function dated(date: number): number {
  return date === 0 ? Infinity : date;
}

function inverseFrequency(records: number, frequency: number): number {
  return Math.log(1 + (records - frequency + 0.5) / (frequency + 0.5));
}

function saturated(weight: number, length: number, average: number): number {
  return (weight * (K1 + 1)) / (weight + K1 * (1 - B + (B * length) / average));
}

/** Adds what one clause contributes to each record's score; returns the clause's rarity. */
function addScores(
  snapshot: Snapshot,
  clause: Clause,
  weights: Float32Array | undefined,
  found: OrdinalSet,
  scores: Float32Array,
): number {
  const { averageLength, records } = snapshot;
  if (weights !== undefined) {
    const frequency = weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
    const rarity = inverseFrequency(records, Math.min(frequency, records));
    for (const { segment, base, end } of snapshot.segments) {
      const { columns } = segment;
      found.each(
        (ordinal) => {
          const weight = weights[ordinal] ?? 0;
          if (weight === 0) return;
          const gain = rarity * saturated(weight, columns.lengthOf(ordinal - base), averageLength);
          scores[ordinal] = (scores[ordinal] ?? 0) + gain;
        },
        base,
        end,
      );
    }
    return rarity;
  }
  const term = isWord(clause) ? (clause.units[0]?.term ?? '') : '';
  const rarity = inverseFrequency(records, Math.min(snapshot.frequency(term), records));
  for (const { segment, base } of snapshot.segments) {
    const loaded = snapshot.load(segment, term);
    if (loaded === null) continue;
    const { places, slots } = loaded.postings;
    for (let i = 0; i < places.length; i += 1) {
      const place = places[i] ?? 0;
      const ordinal = base + place;
      if (!found.has(ordinal)) continue;
      const gain = rarity * saturated(weightOf(slots[i] ?? 0), segment.columns.lengthOf(place), averageLength);
      scores[ordinal] = (scores[ordinal] ?? 0) + gain;
    }
  }
  return rarity;
}

/** The `count` records of the highest score, in no order. */
function bestOf(found: OrdinalSet, scores: Float32Array, count: number): number[] {
  const all = found.toArray();
  if (all.length <= count) return all;
  const threshold = countedDown(all, scores, count);
  const above = all.filter((ordinal) => (scores[ordinal] ?? 0) > threshold);
  if (above.length >= count) return above;
  const level = all.filter((ordinal) => scores[ordinal] === threshold);
  return [...above, ...level.slice(0, count - above.length)];
}

/** The score of the `count`-th best. */
function countedDown(ordinals: readonly number[], scores: Float32Array, count: number): number {
  return Float32Array.from(ordinals, (ordinal) => scores[ordinal] ?? 0).sort()[ordinals.length - count] ?? 0;
}

function scoreExactly(
  snapshot: Snapshot,
  clauses: readonly Clause[],
  rarity: readonly number[],
  ordinals: readonly number[],
): Ranked[] {
  const ranked: Ranked[] = [];
  for (const placed of snapshot.segments) {
    const { base, end } = placed;
    const among = ordinals.filter((ordinal) => ordinal >= base && ordinal < end);
    if (among.length === 0) continue;
    const { columns } = placed.segment;
    const entries = new Map(
      among.map((ordinal) => [
        ordinal,
        { score: 0, regions: columns.regionsOf(ordinal - base), matches: [] as Match[] },
      ]),
    );
    clauses.forEach((clause, at) => {
      eachOccurrence(snapshot, placed, clause, among, (ordinal, positions) => {
        const entry = entries.get(ordinal);
        if (entry === undefined) return;
        const weight = weightIn(entry.regions, positions);
        entry.score += (rarity[at] ?? 0) * saturated(weight, columns.lengthOf(ordinal - base), snapshot.averageLength);
        for (const position of positions) entry.matches.push({ position, clause });
      });
    });
    for (const [ordinal, { score, matches, regions }] of entries) {
      matches.sort((a, b) => a.position - b.position || b.clause.width - a.clause.width);
      ranked.push({
        ordinal,
        score,
        date: columns.dateOf(ordinal - base),
        matches,
        starts: regions.map((run) => run.from),
      });
    }
  }
  return ranked;
}

/** Positions counted by the weight of the field they stand in. */
function weightIn(regions: readonly RegionRun[], positions: Int32Array): number {
  let weight = 0;
  let run = 0;
  for (const position of positions) {
    while (run + 1 < regions.length && (regions[run + 1]?.from ?? Infinity) <= position) run += 1;
    weight += fieldWeight(regions[run]?.part ?? 'body');
  }
  return weight;
}
