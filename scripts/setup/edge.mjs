import { SetupFailure } from './setup-failure.mjs';

/**
 * Runs a script's work; the one place where exceptions are caught. A failure that a person can act on is told in its
 * own words; any other is a mistake of ours and keeps its stack. Sets the exit code; the process ends by itself.
 * @param {() => Promise<number | void>} work answers the exit code; nothing means 0
 */
export async function atTheEdge(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    process.stderr.write(error instanceof SetupFailure ? `memcon: ${error.message}\n` : `${error?.stack ?? error}\n`);
    process.exitCode = 1;
  }
}
