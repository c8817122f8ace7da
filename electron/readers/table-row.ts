import type { ParagraphContainer } from './paragraph-container.ts';
import type { FlowText } from './flow-text.ts';

/**
 * Puts the cells of a row into the text: behind tabs where each holds one line, else one below the other, as people lay out
 * two columns of names in a table.
 *
 *     1956 | Meeting | Tani            ->   1956␉Meeting␉Tani
 *     United States / The Secretary | Japan / Ambassador Tani
 *                                      ->   United States␊The Secretary␊␊Japan␊Ambassador Tani
 */
export function writeRow(flow: FlowText, cells: readonly ParagraphContainer[]): void {
  const isLines = cells.some(({ paragraphs }) => paragraphs > 1);
  const between = isLines ? '\n\n' : '\t';
  flow.part(isLines ? '\n\n' : '\n');
  flow.open('row');
  for (const [index, cell] of cells.entries()) {
    if (index > 0) flow.part(between);
    flow.open('cell');
    flow.append(cell.flow);
    flow.close();
  }
  flow.close();
  flow.part(isLines ? '\n\n' : '\n');
}
