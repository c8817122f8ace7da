import { _electron, type ElectronApplication } from '@playwright/test';
import { setTimeout as sleep } from 'node:timers/promises';
import { endAppOf } from './end-app.ts';

/**
 * So long may Playwright take until it has hold of a started app, ms. On a busy machine it now and then never gets it, and
 * its own time limit does not notice (reports of the like: microsoft/playwright#9351).
 */
const ATTACH_WITHIN = 20_000;

export interface AppToStart {
  /** Electron's. */
  readonly executable: string;
  /** Folder of the built app. */
  readonly app: string;
  /** The folder for everything the app keeps. */
  readonly dataDir: string;
  readonly args?: readonly string[];
}

/** Starts the built app for Playwright; once more, and says so, where Playwright does not get hold of it. */
export async function startApp(given: AppToStart): Promise<ElectronApplication> {
  const starting = launch(given);
  const app = await Promise.race([starting, sleep(ATTACH_WITHIN, null, { ref: false })]);
  if (app !== null) return app;
  // Nobody waits for it any more.
  starting.catch(() => undefined);
  console.error(`startApp: Playwright got no hold of the app in ${ATTACH_WITHIN} ms; it is started once more.`);
  endAppOf(given.dataDir);
  return launch(given);
}

function launch({ executable, app, dataDir, args = [] }: AppToStart): Promise<ElectronApplication> {
  // Chromium's sandbox stays on, as it is for users; only root has to do without it.
  const chromiumSandbox = process.getuid?.() !== 0;
  return _electron.launch({
    executablePath: executable,
    args: [...(chromiumSandbox ? [] : ['--no-sandbox']), app, ...args],
    chromiumSandbox,
    env: { ...environment(), MEMCON_DATA_DIR: dataDir },
  });
}

/** Ours, without the variable with which an editor's terminal would make Electron behave as plain Node. */
function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}
