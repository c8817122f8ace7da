import type { DocumentSummary } from '../../shared/library/summary.ts';
import type { StatedFacets } from '../../shared/query/facets.ts';

/** A source folder as the catalogue keeps it. */
export interface FolderRow {
  readonly token: string;
  /** Absolute, resolved. */
  readonly path: string;
  /** Folders are listed in the order in which they were added. */
  readonly order: number;
  /** Records in its files; two files with the same bytes count twice. */
  readonly documents: number;
  /** Files and folders below it that were not read. */
  readonly skipped: number;
}

/** Where a record stands on disk. */
export interface Place {
  /** Token of the source folder. */
  readonly folder: string;
  /** Below the source folder, `/`-separated. */
  readonly path: string;
}

/** A file as it was when last read. */
export interface FileRow extends Place {
  readonly size: number;
  /** -1 where it must be read again in the next run whatever its time says. */
  readonly mtimeMs: number;
  /** Clock when it was read, ms. A file modified about then may have changed once more without its time showing it. */
  readonly readAt: number;
  /** Of its bytes; empty where they were not read. */
  readonly sha256: string;
  /** The parser that read it. */
  readonly parser: number;
  /** Records it holds: one for most files, many for a volume. */
  readonly keys: readonly number[];
  /**
   * Records that came in with parts of it, while it is being read or where that was cut short. `sha256`, `parser` and
   * `keys` are then of the last time that it was read whole, if ever.
   */
  readonly begun?: readonly number[];
  /** One sentence where it holds no record, or could not be read anew. */
  readonly skipped: string | null;
}

/** What a list shows of a record, apart from where it stands. */
export type RecordSummary = Omit<DocumentSummary, 'folder' | 'relativePath'> & {
  /** What results are counted by; libraries of before have none. */
  readonly facets?: StatedFacets;
};

/** A record as the catalogue keeps it. */
export interface RecordRow {
  readonly summary: RecordSummary;
  readonly sha256: string;
  readonly bytes: number;
  readonly parser: number;
  /** Sorted by folder, then path: all files that hold this record. Never empty. */
  readonly places: readonly Place[];
}
