import type { HistoricalDocument } from '../model/document.ts';
import type { Block } from '../model/part.ts';
import type { PageBreak } from '../model/source-text.ts';
import { textOf, type Span } from '../model/span.ts';

/** Where in a record a passage stands, as a citation gives it. */
export interface PlaceInRecord {
  /** Label of the point, or number of the paragraph in its part; null where the passage stands in none. */
  readonly paragraph: string | null;
  /** The page as printed; null before the first page that the copy names. */
  readonly page: string | null;
}

/** A record's structure, and the page breaks which its format carried. */
export interface PlacedText {
  readonly document: Pick<HistoricalDocument, 'parts' | 'leaves'>;
  readonly text: string;
  readonly breaks: readonly PageBreak[];
}

/**
 * The place of any passage of a record. Pages are those that the format states or the copy writes as text.
 *
 *     [Page 285]  (a) It would have to be left to international solvents
 *           ^^^   ^^^
 *           page  paragraph
 */
export function placesIn({ document, text, breaks }: PlacedText): (passage: Span) => PlaceInRecord {
  const pages = [...breaks, ...writtenBreaks(document, text)].sort((a, b) => a.at - b.at);
  const blocks = document.parts.flatMap((part) => part.blocks);
  return ({ start }) => ({
    paragraph: paragraphOf(
      blocks.find(({ pieces }) => pieces.some((piece) => piece.start <= start && start < piece.end)),
      text,
    ),
    page: pages.findLast(({ at }) => at <= start)?.page ?? null,
  });
}

function paragraphOf(block: Block | undefined, text: string): string | null {
  if (block === undefined) return null;
  if (block.label !== null) return textOf(text, block.label).trim();
  return block.computedLabel?.words ?? (block.number === null ? null : String(block.number));
}

function writtenBreaks({ leaves }: Pick<HistoricalDocument, 'leaves'>, text: string): PageBreak[] {
  return leaves.flatMap(({ role, span }) => {
    if (role !== 'page-break') return [];
    const page = /\d+(?:[-–]\d+)?|\b[ivxlc]+\b/iu.exec(textOf(text, span).replace(/page/iu, ''))?.[0] ?? null;
    return [{ at: span.start, page }];
  });
}
