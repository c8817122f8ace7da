import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { build, buildIsCurrent } from './setup/build-output.mjs';
import { cacheFolder } from './setup/cache-folder.mjs';
import { supply } from './setup/debian-packages.mjs';
import { dependenciesAreCurrent, installDependencies } from './setup/dependencies.mjs';
import { hasDisplay, startVirtualDisplay } from './setup/display.mjs';
import { atTheEdge } from './setup/edge.mjs';
import { findElectron } from './setup/electron-runtime.mjs';
import { withLock } from './setup/lock.mjs';
import { Report } from './setup/report.mjs';
import { SetupFailure } from './setup/setup-failure.mjs';
import { findLacks } from './setup/system-libraries.mjs';

// Set-up, from a fresh clone to a running app, with Node's own modules alone. Each step looks first and does nothing
// where nothing is to do; each leaves things whole or not there, so it may be killed at any moment and run again.

/** The project's folder. */
export const root = dirname(import.meta.dirname);
const cache = cacheFolder();

/** Dependencies, as the lock file names them. */
export async function setUpDependencies(report) {
  if (dependenciesAreCurrent(root)) return;
  await alone(report, async () => {
    if (!dependenciesAreCurrent(root)) await installDependencies({ root, report });
  });
}

/** The built app in `out/`. Needs the dependencies. */
export async function setUpBuild(report) {
  if (buildIsCurrent(root)) return;
  await alone(report, async () => {
    if (!buildIsCurrent(root)) await build({ root, report });
  });
}

/**
 * An Electron, and what the system must have for it. Needs the dependencies.
 * @returns {Promise<{ executable: string, kind: string }>}
 */
export async function setUpElectron(report) {
  const runtime = await findElectron({ cache, root, report, alone: (work) => alone(report, work) });
  if (process.platform === 'linux') await setUpSystem(runtime.executable, report);
  return runtime;
}

/** Shared libraries, a virtual screen where there is none, a Japanese font. */
async function setUpSystem(executable, report) {
  const look = async () => findLacks(executable, { display: await hasDisplay() });
  const lacks = await look();
  if (lacks.length === 0) return;
  await supply(lacks, { report });
  const left = (await look()).filter(({ essential }) => essential);
  if (left.length === 0) return;
  throw new SetupFailure({
    what: 'Something that the app uses is not installed',
    why: `this machine still lacks ${left.map(({ what }) => what).join(', ')}, and no package is known to bring it`,
    next: 'Install it by hand, then run the same command again',
  });
}

/**
 * A screen for the app: the one there is, or a virtual one.
 * @returns {Promise<{ env: NodeJS.ProcessEnv, virtual: boolean, stop: () => Promise<void> }>} `env` for the app
 */
export async function setUpDisplay(report) {
  if (await hasDisplay()) return { env: {}, virtual: false, stop: async () => {} };
  const { display, stop } = await startVirtualDisplay();
  report.say(`no screen here: started a virtual one, ${display} (Xvfb); it ends with the app`);
  return { env: { DISPLAY: display }, virtual: true, stop };
}

/** Does what only one process may do at a time in this project's folder. */
function alone(report, work) {
  const project = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const onWait = () => report.say('another set-up is at work in this folder; waiting for it');
  return withLock(join(cache, 'locks', project), work, { onWait });
}

if (process.argv[1] === import.meta.filename) {
  await atTheEdge(async () => {
    const report = new Report();
    await setUpDependencies(report);
    await setUpBuild(report);
    const { executable, kind } = await setUpElectron(report);
    report.say(`ready, with ${kind === 'fallback' ? 'the fallback ' : ''}Electron at ${executable}`);
  });
}
