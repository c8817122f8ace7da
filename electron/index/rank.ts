import type { Positional, ResultOrder } from '../../shared/query/query.ts';
import type { ExpressionReader } from './expression-reader.ts';
import { eachOccurrence, type OccurrenceVisitor } from './occurrences.ts';
import { isWord, type KnownWeights } from './evaluate.ts';
import { fieldWeight } from './field-weight.ts';
import type { OrdinalSet } from './ordinal-set.ts';
import { weightOf } from './posting-list.ts';
import type { ShapeReader } from './record-shape.ts';
import type { Occurrences } from '../../shared/query/locate.ts';
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
  /** Where each part of the query matches that does. */
  readonly occurrences: readonly Occurrences[];
  /** Position at which each of its regions begins. */
  readonly starts: ArrayLike<number>;
}

/**
 * The first records of a result. By relevance: BM25 over the parts of the query, with occurrences weighted by field; ties
 * by date. All are scored by the weights which postings carry; the best of them again, from their positions. By date: oldest
 * first, undated ones last; ties by relevance.
 */
export function rank(
  snapshot: Snapshot,
  nodes: readonly Positional[],
  known: KnownWeights,
  found: OrdinalSet,
  limit: number,
  order: ResultOrder = 'relevance',
  expressions: ExpressionReader | null = null,
): Ranked[] {
  const scores = new Float32Array(found.size);
  const rarity = nodes.map((node) => addScores(snapshot, node, known.get(node), found, scores));
  const count = Math.max(EXACT, limit * 2);
  const first = order === 'date' ? oldestOf(snapshot, found, scores, count) : bestOf(snapshot, found, scores, count);
  const scored = scoreExactly(
    snapshot,
    nodes,
    rarity,
    first.sort((a, b) => a - b),
    expressions,
  );
  const byScore = (a: Ranked, b: Ranked): number => b.score - a.score;
  const byDate = (a: Ranked, b: Ranked): number => dated(a.date) - dated(b.date);
  const [major, minor] = order === 'date' ? [byDate, byScore] : [byScore, byDate];
  return scored.sort((a, b) => major(a, b) || minor(a, b) || a.ordinal - b.ordinal).slice(0, limit);
}

/** Undated records come last. */
function dated(date: number): number {
  return date === 0 ? 99_999_999 : date;
}

function inverseFrequency(records: number, frequency: number): number {
  return Math.log(1 + (records - frequency + 0.5) / (frequency + 0.5));
}

function saturated(weight: number, length: number, average: number): number {
  return (weight * (K1 + 1)) / (weight + K1 * (1 - B + (B * length) / average));
}

/** Adds what one part contributes to each record's score; returns the part's rarity. */
function addScores(
  snapshot: Snapshot,
  node: Positional,
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
  const term = node.kind === 'clause' && isWord(node) ? (node.units[0]?.term ?? '') : '';
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

/** The `count` oldest records, by their date and then by their score. */
function oldestOf(snapshot: Snapshot, found: OrdinalSet, scores: Float32Array, count: number): number[] {
  const all: { readonly ordinal: number; readonly date: number; readonly score: number }[] = [];
  for (const { segment, base, end } of snapshot.segments) {
    found.each(
      (ordinal) => {
        const date = dated(segment.columns.dateOf(ordinal - base));
        all.push({ ordinal, date, score: scores[ordinal] ?? 0 });
      },
      base,
      end,
    );
  }
  all.sort((a, b) => a.date - b.date || b.score - a.score || a.ordinal - b.ordinal);
  return all.slice(0, count).map(({ ordinal }) => ordinal);
}

/** Steps of the scale on which scores are sorted roughly. */
const STEPS = 4096;

/** The `count` records of the highest scores, in no order; of those about level, the oldest. */
function bestOf(snapshot: Snapshot, found: OrdinalSet, scores: Float32Array, count: number): number[] {
  let highest = 0;
  found.each((ordinal) => {
    if ((scores[ordinal] ?? 0) > highest) highest = scores[ordinal] ?? 0;
  });
  const stepOf = (ordinal: number): number => Math.floor(((scores[ordinal] ?? 0) / (highest || 1)) * (STEPS - 1));
  const counts = new Uint32Array(STEPS);
  found.each((ordinal) => (counts[stepOf(ordinal)] = (counts[stepOf(ordinal)] ?? 0) + 1));
  let step = STEPS;
  let above = 0;
  while (step > 0 && above + (counts[step - 1] ?? 0) <= count) above += counts[(step -= 1)] ?? 0;
  const best: number[] = [];
  const level: number[] = [];
  found.each((ordinal) => {
    const at = stepOf(ordinal);
    if (at >= step) best.push(ordinal);
    else if (at === step - 1 && above < count) level.push(ordinal);
  });
  const dates = new Map(level.map((ordinal) => [ordinal, dated(snapshot.dateOf(ordinal))]));
  level.sort((a, b) => (dates.get(a) ?? 0) - (dates.get(b) ?? 0) || a - b);
  return [...best, ...level.slice(0, count - above)];
}

function scoreExactly(
  snapshot: Snapshot,
  nodes: readonly Positional[],
  rarity: readonly number[],
  ordinals: readonly number[],
  expressions: ExpressionReader | null,
): Ranked[] {
  const ranked: Ranked[] = [];
  for (const placed of snapshot.segments) {
    const { base, end } = placed;
    const among = ordinals.filter((ordinal) => ordinal >= base && ordinal < end);
    if (among.length === 0) continue;
    const { columns } = placed.segment;
    const entries = new Map(
      among.map((ordinal) => {
        return [ordinal, { score: 0, shape: columns.shapeOf(ordinal - base), occurrences: [] as Occurrences[] }];
      }),
    );
    nodes.forEach((node, at) => {
      const visit: OccurrenceVisitor = (ordinal, { starts, ends }) => {
        const entry = entries.get(ordinal);
        if (entry === undefined) return;
        const weight = weightIn(entry.shape, starts);
        entry.score += (rarity[at] ?? 0) * saturated(weight, columns.lengthOf(ordinal - base), snapshot.averageLength);
        entry.occurrences.push({ node, starts: Array.from(starts), ends: Array.from(ends) });
      };
      eachOccurrence(snapshot, placed, node, among, visit, expressions);
    });
    for (const [ordinal, { score, occurrences, shape }] of entries) {
      ranked.push({
        ordinal,
        score,
        date: columns.dateOf(ordinal - base),
        occurrences,
        starts: shape.regionStarts,
      });
    }
  }
  return ranked;
}

/** Positions counted by the weight of the field they stand in. */
function weightIn(shape: ShapeReader, positions: ArrayLike<number>): number {
  const { regionStarts } = shape;
  let weight = 0;
  let region = -1;
  let each = 0;
  for (let i = 0; i < positions.length; i += 1) {
    const position = positions[i] ?? 0;
    const before = region;
    while ((regionStarts[region + 1] ?? Infinity) <= position) region += 1;
    if (region !== before) each = fieldWeight(shape.partAt(region));
    weight += each;
  }
  return weight;
}
