import type { Catalogue } from './catalogue.ts';
import { planPaths } from './plan-paths.ts';
import type { PlanOptions } from './plan-run.ts';
import type { Place } from './rows.ts';

/** What is read in the process that answers searches, at most: some ms of work. More has a thread of its own. */
const SMALL = { files: 12, bytes: 400_000, settled: 500 };

/** Whether places ask for so little that a thread would take longer to start than the work takes. */
export async function isSmall(catalogue: Catalogue, places: readonly Place[], options: PlanOptions): Promise<boolean> {
  try {
    const { toRead, settled, gone } = await planPaths(catalogue, places, options);
    const bytes = toRead.reduce((sum, { size }) => sum + size, 0);
    return toRead.length <= SMALL.files && bytes <= SMALL.bytes && settled.length + gone.length <= SMALL.settled;
  } catch (error) {
    if (!options.signal.aborted) throw error;
    return true;
  }
}
