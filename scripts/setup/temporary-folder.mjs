import { mkdtemp, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const name = /^tmp-(\d+)-/;

/**
 * A new folder that carries our process number in its name, so that a later set-up can tell that it was left behind.
 * @param {string} parent made if missing
 * @returns {Promise<string>}
 */
export async function makeTemporaryFolder(parent) {
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, `tmp-${process.pid}-`));
}

/**
 * Removes the temporary folders whose maker is gone (it was killed half-way).
 * @param {string} parent
 * @returns {Promise<number>} how many
 */
export async function sweepTemporaryFolders(parent) {
  const entries = await readdir(parent).catch(() => []);
  const left = entries.filter((entry) => {
    const maker = name.exec(entry)?.[1];
    return maker !== undefined && Number(maker) !== process.pid && !isRunning(Number(maker));
  });
  for (const entry of left) await rm(join(parent, entry), { recursive: true, force: true, maxRetries: 3 });
  return left.length;
}

/** @param {number} pid @returns {boolean} */
export function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
