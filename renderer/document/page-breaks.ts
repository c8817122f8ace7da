import type { HistoricalDocument } from '../../shared/model/document.ts';
import { textOf } from '../../shared/model/span.ts';
import { pageWords } from './page-words.ts';

/**
 * Page breaks that stand between two blocks (those inside a block are its joins): the words to show above a block, by
 * block id.
 *
 *     [Page 285]   ->   page 285
 */
export function pageBreaksAbove(
  { leaves, parts }: Pick<HistoricalDocument, 'leaves' | 'parts'>,
  text: string,
): ReadonlyMap<string, string> {
  const breaks = leaves.filter(({ role }) => role === 'page-break').map(({ span }) => span);
  const blocks = parts.flatMap(({ blocks }) => blocks).sort((a, b) => a.span.start - b.span.start);
  const above = new Map<string, string>();
  let next = 0;
  let endOfLast = 0;
  for (const { id, span } of blocks) {
    for (let mark = breaks[next]; mark !== undefined && mark.end <= span.start; mark = breaks[++next]) {
      if (mark.start >= endOfLast) above.set(id, pageWords(textOf(text, mark)));
    }
    endOfLast = span.end;
  }
  return above;
}
