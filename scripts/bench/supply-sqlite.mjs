import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runNpm } from '../setup/npm.mjs';
import { lastWords, runCommand } from '../setup/run-command.mjs';
import { makeTemporaryFolder, sweepTemporaryFolders } from '../setup/temporary-folder.mjs';

/** SQLite with FTS5, to compare with; no dependency of the program. */
const PACKAGE = 'better-sqlite3';
const VERSION = '12.4.1';
/** Opens a database with FTS5, or says in one line why it cannot. */
const TRIAL = `
  try {
    new (require('${PACKAGE}'))(':memory:').exec('CREATE VIRTUAL TABLE words USING fts5(word)');
  } catch (error) {
    console.error(error.message.split('\\n')[0]);
    process.exitCode = 1;
  }`;

/**
 * A folder in which better-sqlite3 is installed: from an earlier time, or by npm now. It comes built, or is built where it
 * is not; both can fail, and need not hold up a comparison with the others.
 * @param {string} cache
 * @param {{ say(text: string): void }} report
 * @returns {Promise<{ folder: string } | { lack: string }>} `lack`: why it could not be had
 */
export async function supplySqlite(cache, report) {
  const folder = join(cache, `${PACKAGE}-${VERSION}`);
  if ((await works(folder)).ok) return { folder };
  report.say(`fetching ${PACKAGE} ${VERSION} to compare with; where it must be built, that takes some minutes`);
  await sweepTemporaryFolders(cache);
  const fresh = await makeTemporaryFolder(cache);
  try {
    const manifest = { private: true, dependencies: { [PACKAGE]: VERSION }, allowScripts: { [PACKAGE]: true } };
    await writeFile(join(fresh, 'package.json'), JSON.stringify(manifest));
    const installed = await runNpm(['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: fresh });
    if (installed.missing) return { lack: 'npm was not found' };
    if (!installed.ok) return { lack: `npm could not install ${PACKAGE} (${lastWords(installed)})` };
    const trial = await works(fresh);
    if (!trial.ok) return { lack: `${PACKAGE} was installed and does not work (${lastWords(trial)})` };
    await rm(folder, { recursive: true, force: true });
    await rename(fresh, folder);
    return { folder };
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function works(folder) {
  await mkdir(folder, { recursive: true });
  return runCommand(process.execPath, ['-e', TRIAL], { cwd: folder });
}
