import type { Clause, Near, Positional, QueryNode, Same } from '../../shared/query/query.ts';
import { GREATEST_WEIGHTS } from './posting-list.ts';
import type { Snapshot } from './snapshot.ts';

export interface WeightBounds {
  readonly part: Positional;
  /** By ordinal: the part weighs no more there; 0 where it cannot stand. */
  readonly weights: Float32Array;
}

/**
 * Bounds for a query that is one phrase, one word in some part, one NEAR or SAME of such: what its words weigh bounds
 * what it weighs. Null for any other query.
 */
export function weightBounds(snapshot: Snapshot, root: QueryNode): WeightBounds | null {
  switch (root.kind) {
    case 'clause':
      return root.units.every(({ kind }) => kind === 'term') && (root.units.length > 1 || root.within !== null)
        ? { part: root, weights: ofClause(snapshot, root) }
        : null;
    case 'near':
    case 'same':
      return ofClauses(snapshot, root);
    default:
      return null;
  }
}

/**
 * NEAR stands once for each place of either side at most, BEFORE once for each of the first; SAME once in a sentence or
 * paragraph, so no more often than any of its parts.
 */
function ofClauses(snapshot: Snapshot, part: Near | Same): WeightBounds | null {
  const nodes = part.kind === 'near' ? [part.left, part.right] : part.nodes;
  const clauses = nodes.filter((node): node is Clause => node.kind === 'clause');
  if (clauses.length < nodes.length || clauses.some(({ units }) => units.some(({ kind }) => kind !== 'term')))
    return null;
  const all = clauses.map((clause) => ofClause(snapshot, clause));
  const weights = new Float32Array(snapshot.size);
  const bound = boundOf(part);
  for (let ordinal = 0; ordinal < weights.length; ordinal += 1) {
    let least = Infinity;
    let sum = 0;
    for (const one of all) {
      const weight = one[ordinal] ?? 0;
      sum += weight;
      if (weight < least) least = weight;
    }
    if (least > 0) weights[ordinal] = bound === 'sum' ? sum : bound === 'least' ? least : (all[0]?.[ordinal] ?? 0);
  }
  return { part, weights };
}

function boundOf(part: Near | Same): 'sum' | 'first' | 'least' {
  if (part.kind === 'same') return 'least';
  return part.ordered ? 'first' : 'sum';
}

/** A phrase stands no more often than any of its words, and in the same fields. */
function ofClause(snapshot: Snapshot, { units }: Clause): Float32Array {
  const weights = new Float32Array(snapshot.size);
  const held = new Uint8Array(snapshot.size);
  units.forEach(({ term }, at) => {
    for (const { segment, base } of snapshot.segments) {
      const postings = snapshot.load(segment, term)?.postings;
      if (postings === undefined) continue;
      const { places, slots } = postings;
      for (let i = 0; i < places.length; i += 1) {
        const ordinal = base + (places[i] ?? 0);
        if (held[ordinal] !== at) continue;
        held[ordinal] = at + 1;
        const weight = GREATEST_WEIGHTS[slots[i] ?? 0] ?? 0;
        if (at === 0 || weight < (weights[ordinal] ?? 0)) weights[ordinal] = weight;
      }
    }
  });
  for (let ordinal = 0; ordinal < weights.length; ordinal += 1)
    if (held[ordinal] !== units.length) weights[ordinal] = 0;
  return weights;
}
