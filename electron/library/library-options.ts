import type { Worker } from 'node:worker_threads';
import type { IndexProgress } from '../../shared/library/summary.ts';
import type { Parsers } from './index-run.ts';
import type { Place } from './rows.ts';

export interface UpdateOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: IndexProgress) => void;
  /** The places to look at, '' for a whole source folder; all source folders where this is not given. */
  readonly only?: readonly Place[];
}

export interface OpenOptions {
  /** False where a missing library is an error, not a beginning. */
  readonly begin?: boolean;
  /** True where the last process ended on reading the library: its file is set aside, and begun anew. */
  readonly damaged?: boolean;
  /** Starts the thread that runs `update`; without one it runs here, giving way every few ms. */
  readonly startWorker?: (only: readonly Place[] | null) => Worker;
  /** Threads in which `update` parses where there is much to read; without them it parses here. */
  readonly parsers?: Parsers | null;
}

/** What the indexing thread is told (`workerData`). */
export interface WorkerOrder {
  /** Where the library lies. */
  readonly folder: string;
  /** As in `UpdateOptions`; null for all source folders. */
  readonly only: readonly Place[] | null;
}
