import { readdirSync, readFileSync } from 'node:fs';

/**
 * Ends the app that keeps its things in a folder, and all its child processes: those that were given the folder in their
 * environment. Only where Linux tells of other processes; elsewhere nothing is done.
 */
export function endAppOf(dataDir: string): void {
  if (process.platform !== 'linux') return;
  const mark = `MEMCON_DATA_DIR=${dataDir}`;
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      if (!readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(mark)) continue;
      process.kill(Number(name), 'SIGKILL');
    } catch {
      // It ended by itself meanwhile, or belongs to somebody else.
    }
  }
}
