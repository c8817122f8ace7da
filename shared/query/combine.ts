import type { QueryNode } from './query.ts';

/** Several parts as one; null for none, itself for one. */
export function combine(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode | null {
  const [only, ...more] = nodes;
  if (only === undefined) return null;
  return more.length === 0 ? only : { kind, nodes };
}
