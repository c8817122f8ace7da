import type { QueryNode } from '../../shared/query/query.ts';

/** Terms that a record must hold for a part of a query to match: what FlexSearch looks for. */
export function requiredTerms(node: QueryNode): string[] {
  switch (node.kind) {
    case 'clause':
      return node.units.filter((unit) => unit.kind === 'term').map((unit) => unit.term);
    case 'near':
      return [...requiredTerms(node.left), ...requiredTerms(node.right)];
    case 'and':
    case 'same':
      return node.nodes.flatMap(requiredTerms);
    default:
      return [];
  }
}
