import type { Leaf } from '../../shared/model/leaf.ts';
import { trimSpan } from '../../shared/model/span.ts';

/**
 * Lays the leaves over the text so that each non-blank character lies in exactly one: the insets (note anchors, page
 * breaks) cut the leaves they stand in, and what no rule claimed becomes `unparsed`.
 *
 *     an Aide-Memoire*2*, copy of which
 *     ^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^  text
 *                    ^^^                 note-ref
 */
export function layLeaves(text: string, base: readonly Leaf[], insets: readonly Leaf[]): Leaf[] {
  const leaves: Leaf[] = [];
  const push = (role: Leaf['role'], start: number, end: number): void => {
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) leaves.push({ role, span });
  };
  const sortedInsets = [...insets].sort((a, b) => a.span.start - b.span.start);
  let inset = 0;
  let at = 0;
  const advance = (role: Leaf['role'], end: number): void => {
    while (inset < sortedInsets.length && (sortedInsets[inset] as Leaf).span.start < end) {
      const { role: insetRole, span } = sortedInsets[inset] as Leaf;
      inset += 1;
      if (span.start < at) continue;
      push(role, at, span.start);
      push(insetRole, span.start, span.end);
      at = span.end;
    }
    if (end > at) {
      push(role, at, end);
      at = end;
    }
  };
  for (const { role, span } of [...base].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (span.end <= at) continue;
    if (span.start > at) advance('unparsed', span.start);
    advance(role, span.end);
  }
  advance('unparsed', text.length);
  return leaves;
}
