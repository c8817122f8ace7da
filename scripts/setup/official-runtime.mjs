import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { folderSize } from './folder-size.mjs';
import { lastWords, runCommand } from './run-command.mjs';
import { makeTemporaryFolder } from './temporary-folder.mjs';

/** A download that has brought nothing for this long, in milliseconds, is given up. */
const stalledAfter = 20_000;

function executableName(platform) {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}

/**
 * The Electron of the `electron` package, when its installer has run to its end: it writes `path.txt` last.
 * @param {string} root the project
 * @returns {string | undefined} the executable
 */
export function findOfficial(root, platform = process.platform) {
  const folder = join(root, 'node_modules', 'electron');
  try {
    const installed = readFileSync(join(folder, 'dist', 'version'), 'utf8')
      .replace(/^v/, '')
      .trim();
    const wanted = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;
    const path = readFileSync(join(folder, 'path.txt'), 'utf8');
    const executable = join(folder, 'dist', path);
    return installed === wanted && path === executableName(platform) && existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The executable in a folder that the user named in ELECTRON_OVERRIDE_DIST_PATH, as the `electron` package has it.
 * @param {string} folder
 */
export function executableIn(folder, platform = process.platform) {
  return join(folder, executableName(platform));
}

/**
 * Runs the `electron` package's own installer, which knows mirrors, proxies, checksums and its own cache.
 * Where the host is blocked it fails at once (no such host, refused) or stalls (packets are dropped); the second is
 * noticed by its files not growing.
 * @param {{ cache: string, root: string, report: import('./report.mjs').Report, stalled?: number }} where
 * @returns {Promise<{ executable: string } | { why: string }>}
 */
export async function installOfficial({ cache, root, report, stalled = stalledAfter }) {
  report.say('downloading Electron with its own installer');
  const temporary = await makeTemporaryFolder(cache);
  const dist = join(root, 'node_modules', 'electron', 'dist');
  const giveUp = new AbortController();
  let size = 0;
  let grown = Date.now();
  const watch = setInterval(async () => {
    const now = (await folderSize(temporary)) + (await folderSize(dist));
    if (now !== size) grown = Date.now();
    size = now;
    if (Date.now() - grown > stalled) giveUp.abort();
  }, 500);
  try {
    // Its downloads grow in the folder for temporary files, which is therefore one that we can watch.
    const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary, ELECTRON_GET_NO_PROGRESS: '1' };
    const installer = join(root, 'node_modules', 'electron', 'install.js');
    const outcome = await runCommand(process.execPath, [installer], {
      cwd: root,
      env,
      guarded: true,
      signal: giveUp.signal,
    });
    const executable = outcome.ok ? findOfficial(root) : undefined;
    if (executable) return { executable };
    if (giveUp.signal.aborted) return { why: `its download brought nothing for ${stalled / 1000} seconds` };
    return { why: reasonIn(outcome) };
  } finally {
    clearInterval(watch);
    await rm(temporary, { recursive: true, force: true });
  }
}

/** The installer prints a stack; its first line says what went wrong. Node says no more of a connection than this. */
function reasonIn(outcome) {
  const error = outcome.stderr.split('\n').find((line) => /^\w*Error\b/.test(line));
  if (error === undefined) return lastWords(outcome);
  return error.includes('fetch failed') ? 'its release host cannot be reached' : error;
}
