import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from './temporary-folder.mjs';

/** A holder touches its lock this often, in milliseconds ... */
const heartbeat = 2000;
/** ... and one that has not been touched for this long is a dead process's. */
const staleAfter = 20_000;

/**
 * Does `work` while no other process holds the same lock. A holder that was killed leaves its lock file; it is taken
 * over at once when its process is gone from this machine, else when its heartbeat has stopped.
 * @template T
 * @param {string} path of the lock file
 * @param {() => Promise<T>} work
 * @param {{ onWait?: () => void, poll?: number, stale?: number }} [options]
 *   `onWait` is called once when another process holds the lock; times in milliseconds
 * @returns {Promise<T>}
 */
export async function withLock(path, work, { onWait, poll = 200, stale = staleAfter } = {}) {
  await mkdir(dirname(path), { recursive: true });
  const token = `${process.pid} ${hostname()} ${randomUUID()}`;
  let told = false;
  while (!(await create(path, token))) {
    if (await takeOver(path, stale)) continue;
    if (!told) onWait?.();
    told = true;
    await sleep(poll);
  }
  const beat = setInterval(() => utimes(path, new Date(), new Date()).catch(() => {}), heartbeat);
  beat.unref();
  try {
    return await work();
  } finally {
    clearInterval(beat);
    if ((await readToken(path)) === token) await rm(path, { force: true });
  }
}

/** Creates the file with its content, or answers false when it is there. */
async function create(path, token) {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(token);
    await file.close();
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes the lock of a dead holder. Two processes may find the same dead lock; the claim file, named after the dead
 * holder's own token, lets only one of them remove it, so that the other cannot remove the winner's new lock.
 * @returns {Promise<boolean>} whether it is worth trying to create the lock at once
 */
async function takeOver(path, stale) {
  const token = await readToken(path);
  if (token === undefined) return true;
  const age = await millisecondsSinceTouched(path);
  if (age === undefined) return true;
  const [pid, host, id] = token.split(' ');
  const gone = id !== undefined && host === hostname() && !isRunning(Number(pid));
  if (!gone && age < stale) return false;
  const claim = `${path}.${id ?? 'unwritten'}`;
  if (!(await create(claim, String(process.pid)))) {
    // Another process is taking it over. If that one died too, its claim ages like a lock.
    if (((await millisecondsSinceTouched(claim)) ?? 0) > stale) await rm(claim, { force: true });
    return false;
  }
  try {
    if ((await readToken(path)) === token) await rm(path, { force: true });
  } finally {
    await rm(claim, { force: true });
  }
  return true;
}

async function readToken(path) {
  return readFile(path, 'utf8').catch((error) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

async function millisecondsSinceTouched(path) {
  const about = await stat(path).catch(() => undefined);
  return about && Date.now() - about.mtimeMs;
}
