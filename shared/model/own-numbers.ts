import type { Part } from './part.ts';
import { textOf } from './span.ts';

/**
 * True where a part numbers its own paragraphs or points. Ours beside them could not be told from them, and are left out.
 *
 *     1. Proposal that reparations be settled at Peace Conference ...
 *     ^^ label
 */
export function hasOwnNumbers({ blocks }: Pick<Part, 'blocks'>, text: string): boolean {
  return blocks.some(({ label, computedLabel }) => {
    const words = label === null ? computedLabel?.words : textOf(text, label);
    return words !== undefined && /^[^\p{L}\p{N}]*\p{Nd}/u.test(words);
  });
}
