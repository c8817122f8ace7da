import type { Worker } from 'node:worker_threads';
import type { IndexProgress, IndexReport } from '../../shared/library/summary.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import { isDamage } from './damage.ts';

/** What the thread says to its owner. */
export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: IndexProgress }
  | { readonly kind: 'ended'; readonly result: Result<IndexReport> };

/** What the owner says to the thread. */
export const STOP = 'stop';

export interface WorkerRun {
  readonly start: () => Worker;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: IndexProgress) => void;
}

/**
 * Runs `update` in a thread of its own, so that searches in this one never wait for a commit or a long parse.
 *
 * @returns null where the thread could not so much as begin; then the run must be made here
 */
export async function updateInWorker({ start, signal, onProgress }: WorkerRun): Promise<Result<IndexReport> | null> {
  let begun = false;
  try {
    const worker = start();
    const stop = (): void => worker.postMessage(STOP);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    try {
      return await new Promise<Result<IndexReport>>((resolve, reject) => {
        let ended: Result<IndexReport> | null = null;
        worker.on('message', (message: WorkerMessage) => {
          begun = true;
          if (message.kind === 'progress') onProgress(message.progress);
          else ended = message.result;
        });
        worker.on('error', reject);
        worker.on('exit', (code) => {
          if (ended !== null) resolve(ended);
          else reject(new Error(`its thread ended with code ${code}`));
        });
      });
    } finally {
      signal.removeEventListener('abort', stop);
    }
  } catch (error) {
    if (isDamage(error)) throw error;
    if (!begun) return null;
    return fail(
      'indexing-failed',
      `library: indexing stopped: ${String(error)}; what was committed is safe, update again.`,
    );
  }
}
