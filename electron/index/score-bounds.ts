import type { Positional } from '../../shared/query/query.ts';
import { inverseFrequency, saturated } from './bm25.ts';
import { isWord, type KnownWeights, type PartWeights } from './evaluate.ts';
import { OrdinalSet } from './ordinal-set.ts';
import { FIRST_EXACT, GREATEST_WEIGHTS } from './posting-list.ts';
import type { Snapshot } from './snapshot.ts';

/** What postings alone tell of the scores of a result. */
export interface ScoreBounds {
  /** By ordinal: no record of the result scores more than that. */
  readonly highest: Float64Array;
  /** Records whose score may be less than that; of all others it is the score. */
  readonly bounded: OrdinalSet;
  /** Of each part of the query: how rare it is. */
  readonly rarity: readonly number[];
}

/**
 * Adds up what each part of a query contributes to the score of each record. Most postings tell their weight exactly;
 * where one shares its slot with others, the greatest of them is counted.
 */
export function scoreBounds(snapshot: Snapshot, parts: readonly Positional[], known: KnownWeights): ScoreBounds {
  const highest = new Float64Array(snapshot.size);
  const bounded = new OrdinalSet(snapshot.size);
  const rarity = parts.map((part) => {
    const weights = known.get(part);
    return weights === undefined
      ? addWord(snapshot, wordOf(part), highest, bounded)
      : addKnown(snapshot, weights, highest, bounded);
  });
  return { highest, bounded, rarity };
}

function wordOf(part: Positional): string {
  return part.kind === 'clause' && isWord(part) ? (part.units[0]?.term ?? '') : '';
}

function addKnown(
  { records, norms }: Snapshot,
  { weights, bounded: less, frequency }: PartWeights,
  highest: Float64Array,
  bounded: OrdinalSet,
): number {
  const rarity = inverseFrequency(records, frequency);
  for (let ordinal = 0; ordinal < weights.length; ordinal += 1) {
    const weight = weights[ordinal] ?? 0;
    if (weight !== 0) highest[ordinal] = (highest[ordinal] ?? 0) + rarity * saturated(weight, norms[ordinal] ?? 1);
  }
  if (less !== null) bounded.unite(less);
  return rarity;
}

function addWord(snapshot: Snapshot, term: string, highest: Float64Array, bounded: OrdinalSet): number {
  const rarity = inverseFrequency(snapshot.records, snapshot.frequency(term));
  const { norms } = snapshot;
  for (const { segment, base } of snapshot.segments) {
    const loaded = snapshot.load(segment, term);
    if (loaded === null) continue;
    const { places, slots } = loaded.postings;
    for (let i = 0; i < places.length; i += 1) {
      const ordinal = base + (places[i] ?? 0);
      const slot = slots[i] ?? 0;
      if (slot < FIRST_EXACT) bounded.add(ordinal);
      const gain = rarity * saturated(GREATEST_WEIGHTS[slot] ?? 0, norms[ordinal] ?? 1);
      highest[ordinal] = (highest[ordinal] ?? 0) + gain;
    }
  }
  return rarity;
}
