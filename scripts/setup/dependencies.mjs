import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './npm.mjs';
import { lastWords } from './run-command.mjs';
import { SetupFailure } from './setup-failure.mjs';

/**
 * Whether `node_modules` holds what `package-lock.json` asks for on this machine. npm writes its own record of an
 * install, `node_modules/.package-lock.json`, at the install's end; `npm ci` begins by deleting it. So an install that
 * was killed, one of an older lock file, and one made for another system all show.
 * @param {string} root the project
 * @returns {boolean}
 */
export function dependenciesAreCurrent(root, platform = process.platform, arch = process.arch) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || !isNeeded(entry, platform, arch)) return true;
    const found = installed[path];
    return found?.version === entry.version && found.integrity === entry.integrity && existsSync(join(root, path));
  });
}

/**
 * An optional package is needed only where it is built for this system. One bound to a C library is left out of
 * account: npm picks by the C library, and which one this is cannot be asked cheaply.
 */
function isNeeded({ optional, os, cpu, libc }, platform, arch) {
  if (!optional) return true;
  return os !== undefined && os.includes(platform) && (cpu?.includes(arch) ?? true) && libc === undefined;
}

function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Installs exactly what the lock file names.
 * @param {{ root: string, report: import('./report.mjs').Report }} where
 * @throws {SetupFailure}
 */
export async function installDependencies({ root, report }) {
  report.say('installing dependencies (npm ci), about half a minute');
  // The tools are dev dependencies, and NODE_ENV=production would leave them out.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const outcome = await runNpm(args, { cwd: root });
  if (outcome.ok) return;
  throw new SetupFailure({
    what: `Installing the dependencies of ${root} failed`,
    why: outcome.missing ? 'npm is not on the path' : lastWords(outcome, 6),
    next: 'Check the network and the npm configuration (`npm ping`), then run the same command again',
  });
}
