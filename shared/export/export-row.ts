import type { ConcordanceOrder } from '../query/concordance.ts';
import type { QueryProblem } from '../query/hit.ts';

/** One match as it leaves the program, with all that is needed to cite it. */
export interface ExportRow {
  readonly documentId: string;
  /** The words around the match and the match itself, as the source has them, white space folded. */
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** The part of the record that it stands in, in words. */
  readonly part: string;
  /** Label of the point, or number of the paragraph in its part; empty where it has none. */
  readonly paragraph: string;
  /** The page as printed; empty where the copy does not say. */
  readonly page: string;
  readonly title: string;
  /** EDTF; empty for an undated record. */
  readonly date: string;
  readonly citation: string;
  /** Name of the source folder, then the path below it, `/`-separated. */
  readonly file: string;
}

/** The matches of a query, or one of them. */
export interface ExportTable {
  readonly rows: readonly ExportRow[];
  /** Matches that there are; more than rows where only the first are listed. */
  readonly matches: number;
  readonly problem: QueryProblem | null;
}

/** What an export is of. */
export interface ExportHead {
  readonly query: string;
  readonly order: ConcordanceOrder;
  /** Matches that there are; more than rows where only the first are exported. */
  readonly matches: number;
}

export const EXPORT_FORMATS = ['csv', 'markdown'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
