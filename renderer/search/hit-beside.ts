import type { Hit } from '../../shared/query/hit.ts';

/**
 * The next record found that has a match to lead to (1), or the one before (-1), round the ends; from a record that was not
 * found, the first or the last.
 * @returns null where no other record has a match
 */
export function hitBeside(hits: readonly Hit[], id: string | null, by: 1 | -1): Hit | null {
  const here = hits.findIndex(({ documentId }) => documentId === id);
  const from = here < 0 && by === -1 ? hits.length : here;
  for (let step = 1; step <= hits.length; step += 1) {
    const hit = hits[(from + by * step + hits.length) % hits.length];
    if (hit !== undefined && hit.documentId !== id && hit.snippets.length > 0) return hit;
  }
  return null;
}
