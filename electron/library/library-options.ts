import type { Worker } from 'node:worker_threads';
import type { IndexProgress } from '../../shared/library/summary.ts';
import type { Parsers } from './index-run.ts';

export interface UpdateOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: IndexProgress) => void;
}

export interface OpenOptions {
  /** False where a missing library is an error, not a beginning. */
  readonly begin?: boolean;
  /** Starts the thread that runs `update`; without one it runs here, giving way every few ms. */
  readonly startWorker?: () => Worker;
  /** Threads in which `update` parses where there is much to read; without them it parses here. */
  readonly parsers?: Parsers | null;
}
