import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { endAppOf } from './end-app.ts';

const appFolder = resolve(import.meta.dirname, '..');

/**
 * So long may Playwright take until it has hold of a started app, ms. On a busy machine it now and then never gets it
 * (microsoft/playwright#9351: the app waits for a debugger to leave), and its own time limit does not notice; the app has
 * then not begun to run, so it is started once more.
 */
const ATTACH_WITHIN = 20_000;

export interface LaunchOptions {
  /** The folder for everything the app keeps; a test that restarts the app names the same one again. */
  readonly dataDir: string;
  /** For the app, such as `--open-folder=DIR`. */
  readonly args?: readonly string[];
}

/** The app as it runs: its main process, its first window, and what the main process wrote on stdout and stderr. */
export interface RunningMemcon {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly log: readonly string[];
  /** Closes the app and waits until its process has ended. May be called again. `trace` is a zip file to write. */
  close(trace?: string): Promise<void>;
}

/**
 * Starts the built app in a real Electron window.
 * `scripts/e2e.mjs` and `scripts/test.mjs` build it, and name the Electron that set-up found in MEMCON_ELECTRON.
 */
export async function launchMemcon({ dataDir, args = [] }: LaunchOptions): Promise<RunningMemcon> {
  const executablePath = process.env['MEMCON_ELECTRON'];
  if (!executablePath) throw new Error('launchMemcon: MEMCON_ELECTRON names no Electron; start with `npm run e2e`.');
  // Chromium's sandbox stays on, as it is for users; only root has to do without it.
  const chromiumSandbox = process.getuid?.() !== 0;
  const start = () =>
    _electron.launch({
      executablePath,
      args: [...(chromiumSandbox ? [] : ['--no-sandbox']), appFolder, ...args],
      chromiumSandbox,
      env: { ...environment(), MEMCON_DATA_DIR: dataDir },
    });
  const app = (await attached(start(), dataDir)) ?? (await start());
  const log: string[] = [];
  for (const stream of [app.process().stdout, app.process().stderr]) {
    stream?.on('data', (chunk: Buffer) => log.push(chunk.toString()));
  }
  await app.context().tracing.start({ screenshots: true, snapshots: true });
  const page = await app.firstWindow();
  let open = true;
  return {
    app,
    page,
    log,
    close: async (trace) => {
      if (!open) return;
      open = false;
      if (trace) await app.context().tracing.stop({ path: trace });
      await app.close();
    },
  };
}

/** The app that is being started; null, and its processes ended, where Playwright does not get hold of it. */
async function attached(starting: Promise<ElectronApplication>, dataDir: string): Promise<ElectronApplication | null> {
  const app = await Promise.race([starting, sleep(ATTACH_WITHIN, null, { ref: false })]);
  if (app !== null) return app;
  // Nobody waits for it any more.
  starting.catch(() => undefined);
  console.error(`launchMemcon: Playwright got no hold of the app in ${ATTACH_WITHIN} ms; it is started once more.`);
  endAppOf(dataDir);
  return null;
}

/** Ours, without the variable with which an editor's terminal would make Electron behave as plain Node. */
function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE');
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

export interface LaunchFixtures {
  /** As `launchMemcon`; with a data folder of the test's own where none is named. All are closed at the test's end. */
  launch: (options?: Partial<LaunchOptions>) => Promise<RunningMemcon>;
}

/** Playwright's `test`, which keeps a trace and the app's log where a test failed. */
export const test = base.extend<LaunchFixtures>({
  // Playwright reads a fixture's needs from this pattern; this one has none.
  // eslint-disable-next-line no-empty-pattern
  launch: async ({}, use, info) => {
    const running: RunningMemcon[] = [];
    await use(async (options = {}) => {
      const memcon = await launchMemcon({ dataDir: info.outputPath('data'), ...options });
      running.push(memcon);
      return memcon;
    });
    const failed = info.status !== info.expectedStatus;
    for (const [index, memcon] of running.entries()) {
      await memcon.close(failed ? info.outputPath(`trace-${index + 1}.zip`) : undefined);
      if (failed) await info.attach(`log-${index + 1}`, { body: memcon.log.join(''), contentType: 'text/plain' });
    }
  },
});
