import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface RunningMemcon {
  readonly app: ElectronApplication;
  readonly page: Page;
  close(): Promise<void>;
}

const project = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Starts the built app in a real Electron window, with a data folder of its own.
 * `MEMCON_ELECTRON` names the Electron that set-up found; `scripts/e2e.mjs` sets it.
 */
export async function launchMemcon(options: { dataDir: string; args?: readonly string[] }): Promise<RunningMemcon> {
  const executablePath = process.env['MEMCON_ELECTRON'];
  if (executablePath === undefined) throw new Error('e2e: MEMCON_ELECTRON is not set; run the tests with npm run e2e');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath,
    args: [...asRoot, project, ...(options.args ?? [])],
    env: { ...(process.env as Record<string, string>), MEMCON_DATA_DIR: options.dataDir },
  });
  const page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
  return { app, page, close: () => app.close() };
}
