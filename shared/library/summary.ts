import type { DocumentType } from '../model/document.ts';
import type { Language } from '../model/source-text.ts';

/** A row of the library: what a list shows of a record without opening it. */
export interface DocumentSummary {
  readonly id: string;
  /** Title field, else heading, else first words; never empty. */
  readonly title: string;
  /** What it is about, where the record says so in other words than its title. */
  readonly subject: string | null;
  readonly place: string | null;
  /** EDTF, or null for an undated record. */
  readonly date: string | null;
  readonly time: string | null;
  readonly type: DocumentType;
  readonly language: Language;
  readonly findings: number;
  /** Token of the source folder it was first found in. */
  readonly folder: string;
  /** Path below that source folder, `/`-separated: `part1/d102.txt`. */
  readonly relativePath: string;
}

/** A source folder as the page may know it: a token, never a path. */
export interface SourceFolder {
  readonly token: string;
  /** Last part of the folder's path. */
  readonly name: string;
  readonly documents: number;
  readonly skipped: number;
  /** False where the folder cannot be reached now (an unplugged disk); its records stay in the library. */
  readonly reachable: boolean;
}

/** A file or folder that holds no record which could be read. */
export interface SkippedFile {
  /** Token of its source folder. */
  readonly folder: string;
  /** Name of the source folder, then the path below it, `/`-separated. */
  readonly path: string;
  /** One sentence: why, and what next. */
  readonly reason: string;
}

/** What a run of indexing did. Printed by `memcon index`, sent to the page when a run ends. */
export interface IndexReport {
  readonly files: number;
  readonly documents: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly skipped: readonly SkippedFile[];
  readonly bytes: number;
  readonly seconds: number;
  readonly cancelled: boolean;
}

/** Where a run of indexing stands. */
export interface IndexProgress {
  /** `rebuilding`: another version of Memcon wrote the index; it is built anew before anything else. Counts records. */
  readonly phase: 'rebuilding' | 'walking' | 'reading' | 'committing';
  readonly done: number;
  /** Grows while walking. */
  readonly total: number;
  /** Path below its source folder, or null between files. */
  readonly current: string | null;
  /** Files a second since the run began. */
  readonly rate: number;
}

export interface LibraryState {
  readonly folders: readonly SourceFolder[];
  readonly documents: number;
  readonly indexing: IndexProgress | null;
  /** True while indexing is held off until the reader resumes it. */
  readonly paused: boolean;
  readonly lastReport: IndexReport | null;
}
