import type { Positional, QueryNode } from './query.ts';

/** A part of a query as something that matches at places; null where it does not (exclusions, dates, `a b`). */
export function positionalOf(node: QueryNode): Positional | null {
  switch (node.kind) {
    case 'clause':
    case 'either':
    case 'near':
    case 'same':
    case 'expression':
      return node;
    case 'or': {
      const nodes = node.nodes.map(positionalOf).filter((child) => child !== null);
      return nodes.length === node.nodes.length ? { kind: 'either', nodes } : null;
    }
    default:
      return null;
  }
}

/** The parts of a query that a record may match by at some place: all but what is excluded. */
export function positionalsOf(node: QueryNode): Positional[] {
  const positional = node.kind === 'or' ? null : positionalOf(node);
  if (positional !== null) return [positional];
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(positionalsOf) : [];
}
