import { mkdir, readdir, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { folderSize } from './folder-size.mjs';
import { hasIntegrity } from './integrity.mjs';
import { runNpm } from './npm.mjs';
import { lastWords } from './run-command.mjs';
import { SetupFailure } from './setup-failure.mjs';

/**
 * Fetches a package's tarball from whatever registry npm is set up for, and checks it.
 * npm writes what it downloads into a cache of our own below `temporary`; its growth is the progress.
 * @param {{ name: string, version: string, bytes: number, integrity: string }} wanted
 * @param {{ temporary: string, target: string, report: import('./report.mjs').Report, root: string }} where
 *   `target` is given its name only when the content is whole; `root` is the project, for its npm configuration
 * @throws {SetupFailure}
 */
export async function fetchPackage(wanted, { temporary, target, report, root }) {
  const spec = `${wanted.name}@${wanted.version}`;
  const cache = join(temporary, 'npm-cache');
  const destination = join(temporary, 'packed');
  await mkdir(destination, { recursive: true });
  await requireSpace(temporary, wanted.bytes * 5, spec);

  const watch = setInterval(async () => {
    report.progress(`downloading ${spec}`, Math.min(await folderSize(cache), wanted.bytes), wanted.bytes);
  }, 500);
  const args = [
    'pack',
    spec,
    '--pack-destination',
    destination,
    '--cache',
    cache,
    '--loglevel=error',
    '--ignore-scripts',
  ];
  const outcome = await runNpm(args, { cwd: root });
  clearInterval(watch);
  report.progressDone();
  if (!outcome.ok) {
    throw new SetupFailure({
      what: `Downloading ${spec} with npm failed`,
      why: outcome.missing ? 'npm is not on the path' : lastWords(outcome),
      next: 'Check the network and the npm configuration (`npm ping`), then run the same command again',
    });
  }
  const [packed] = await readdir(destination);
  const tarball = join(destination, packed);
  if (!(await hasIntegrity(tarball, wanted.integrity))) {
    throw new SetupFailure({
      what: `Checking ${spec} failed`,
      why: 'what the registry sent is not the file that was published (its SHA-512 differs)',
      next: 'Run the same command again; if it fails again, the registry or a proxy on the way alters packages',
    });
  }
  await rename(tarball, target);
  await rm(cache, { recursive: true, force: true });
}

async function requireSpace(folder, bytes, spec) {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= bytes) return;
  throw new SetupFailure({
    what: `Downloading ${spec} to ${folder} cannot start`,
    why: `it needs ${Math.ceil(bytes / 1e6)} MB while it works and ${Math.floor((bavail * bsize) / 1e6)} MB are free`,
    next: 'Free some space there, or name another cache folder in XDG_CACHE_HOME, then run the same command again',
  });
}
