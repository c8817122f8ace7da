import { join, resolve } from 'node:path';

/** What the app was started with. */
export interface LaunchOptions {
  /** Absolute path of a folder to have in the library and to open; from `--open-folder=DIR`. */
  readonly openFolder: string | null;
  /**
   * Path of a record below that folder, `/`-separated; from `--open-record=PATH`. Laid on the desk when nothing else
   * lies there, so that a first start shows something.
   */
  readonly openRecord: string | null;
}

/**
 * Reads the app's own arguments out of a command line; all else in it (Chromium's switches, the app folder) is left
 * to others.
 *
 * @param workingFolder what a relative folder is relative to.
 */
export function readLaunchOptions(args: readonly string[], workingFolder: string): LaunchOptions {
  const folder = lastValue(args, '--open-folder=');
  return {
    openFolder: folder === null ? null : resolve(workingFolder, folder),
    openRecord: lastValue(args, '--open-record='),
  };
}

function lastValue(args: readonly string[], prefix: string): string | null {
  const given = args.findLast((arg) => arg.startsWith(prefix))?.slice(prefix.length) ?? '';
  return given === '' ? null : given;
}

/**
 * The folder that keeps the library, the session and Chromium's own files: `MEMCON_DATA_DIR` where it is set, else
 * `Memcon` in the system's folder for application data.
 */
export function dataFolder(env: NodeJS.ProcessEnv, appData: string): string {
  const given = env['MEMCON_DATA_DIR'];
  return given === undefined || given === '' ? join(appData, 'Memcon') : resolve(given);
}
