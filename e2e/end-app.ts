import { readdirSync, readFileSync } from 'node:fs';

/**
 * Ends the app that keeps its things in a folder, and all its child processes: those that were given the folder in their
 * environment. Only where Linux tells of other processes; elsewhere nothing is done.
 * @returns how many processes were ended
 */
export function endAppOf(dataDir: string): number {
  if (process.platform !== 'linux') return 0;
  const mark = `MEMCON_DATA_DIR=${dataDir}`;
  let ended = 0;
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      if (!readFileSync(`/proc/${name}/environ`, 'utf8').split('\0').includes(mark)) continue;
      process.kill(Number(name), 'SIGKILL');
      ended += 1;
    } catch {
      // It ended by itself meanwhile, or belongs to somebody else.
    }
  }
  return ended;
}
