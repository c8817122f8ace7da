import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastWords, runCommand } from './run-command.mjs';
import { SetupFailure } from './setup-failure.mjs';

/** What a build is made from. The sample library is only read at run time. */
const sources = ['electron', 'renderer', 'shared', 'resources'];
const settings = ['package.json', 'package-lock.json', 'electron.vite.config.ts', 'svelte.config.js', 'tsconfig.json'];
const notBuilt = /(^|\/)resources\/library\/|\.test\.ts$/;

const outputs = [
  'main/main.js',
  'main/library-process.js',
  'main/library-parser.js',
  'main/library-worker.js',
  'main/cli.js',
  'preload/preload.cjs',
  'renderer/index.html',
  'renderer/print.html',
];

/**
 * A digest of everything a build is made from. By content, since a checkout or a copy changes times and not content.
 * @param {string} root the project
 * @returns {string}
 */
export function sourceDigest(root) {
  const hash = createHash('sha256');
  for (const file of [...settings, ...sources.flatMap((folder) => filesBelow(root, folder))]) {
    const path = join(root, file);
    if (existsSync(path)) hash.update(`${file}\0`).update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(root, folder) {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => {
      const below = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(root, below);
      return entry.isFile() && !notBuilt.test(below) ? [below] : [];
    })
    .sort();
}

function stampPath(root) {
  return join(root, 'out', 'built-from');
}

/**
 * @param {string} root
 * @returns {boolean} whether `out/` was built, to its end, from the sources as they are now
 */
export function buildIsCurrent(root) {
  if (!outputs.every((output) => existsSync(join(root, 'out', output)))) return false;
  const stamp = stampPath(root);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceDigest(root);
}

/**
 * Builds the app into `out/`. The stamp is removed first and written last, so a build that was killed counts as none.
 * @param {{ root: string, report: import('./report.mjs').Report }} where
 * @throws {SetupFailure}
 */
export async function build({ root, report }) {
  report.say('building');
  const stamp = stampPath(root);
  const digest = sourceDigest(root);
  await rm(stamp, { force: true });
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js');
  const outcome = await runCommand(process.execPath, [tool, 'build', '--logLevel', 'warn'], {
    cwd: root,
    guarded: true,
  });
  if (!outcome.ok) {
    throw new SetupFailure({
      what: `Building ${root} failed`,
      why: lastWords(outcome, 12),
      next: 'Mend the named file, then run the same command again',
    });
  }
  await mkdir(join(root, 'out'), { recursive: true });
  await writeFile(`${stamp}.new`, digest);
  await rename(`${stamp}.new`, stamp);
}
