import { runStage } from './run-stage.mjs';
import { endToEnd } from './stages.mjs';

/**
 * Runs the end-to-end tests on a screen, a virtual one where there is none.
 * @param {string} root
 * @param {object} how
 * @param {string} how.executable Electron's
 * @param {{ env: NodeJS.ProcessEnv, stop: () => Promise<void> }} how.display
 * @param {readonly string[]} [how.args] for Playwright, such as a file's name
 */
export async function runEndToEnd(root, { executable, display, args = [] }) {
  try {
    return await runStage(root, endToEnd, { args, env: { ...display.env, MEMCON_ELECTRON: executable } });
  } finally {
    await display.stop();
  }
}
