import type { Block } from '../../shared/model/part.ts';
import { countOf } from '../shell/count-of.ts';

/** How much a text has, for the head of its pane: `16 paragraphs`, `3 points · 1 paragraph`; empty for neither. */
export function blockCount(blocks: readonly Pick<Block, 'kind'>[]): string {
  const of = (kind: Block['kind']): number => blocks.filter((block) => block.kind === kind).length;
  const counts = [
    [of('point'), 'point'],
    [of('paragraph'), 'paragraph'],
  ] as const;
  return counts
    .filter(([count]) => count > 0)
    .map(([count, one]) => countOf(count, one))
    .join(' · ');
}
