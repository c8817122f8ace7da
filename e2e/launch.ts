import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { resolve } from 'node:path';
import { startApp } from './start-app.ts';

const appFolder = resolve(import.meta.dirname, '..');

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
  const executable = process.env['MEMCON_ELECTRON'];
  if (!executable) throw new Error('launchMemcon: MEMCON_ELECTRON names no Electron; start with `npm run e2e`.');
  const app = await startApp({ executable, app: appFolder, dataDir, args });
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
