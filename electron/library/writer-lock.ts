import { open, readFile, rm, stat, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import { describeTrouble, errorCode } from './file-trouble.ts';

const FILE_NAME = 'indexing.lock';

/** The holder touches its lock this often, ms ... */
const HEARTBEAT = 5_000;
/** ... and one untouched for this long, ms, has lost its holder (killed, or on a computer that went down). */
const ABANDONED = 30_000;
/** Writing a lock takes less than this, ms: one still half written after it was left so by a process that was killed. */
const WRITTEN_BY = 1_000;

/** Locks of this process. A lock file with our pid which is not here was left by an earlier process with that number. */
const ours = new Set<string>();

export interface WriterLock {
  release(): Promise<void>;
}

/**
 * Sees to it that one process at a time runs through the folders of a library. LMDB keeps two writers apart anyway, so
 * this saves work and confusion, not the data: a lock wrongly taken over does no harm.
 */
export async function takeWriterLock(library: string): Promise<Result<WriterLock>> {
  const path = join(library, FILE_NAME);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      const file = await open(path, 'wx');
      await file.writeFile(JSON.stringify({ pid: process.pid, host: hostname() }));
      await file.close();
      ours.add(path);
      return succeed(hold(path));
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') {
        return fail('library-unwritable', `library: ${library} cannot be written to: ${describeTrouble(error)}.`);
      }
      if (await isHeld(path)) break;
      await rm(path, { force: true });
    }
  }
  return fail(
    'library-busy',
    `library: another Memcon is indexing ${library} now; wait until it is done, or cancel it there, then try again.`,
  );
}

function hold(path: string): WriterLock {
  const heartbeat = setInterval(() => {
    const now = new Date();
    // A lock that someone removed by hand is no reason to stop; the next one starts anew.
    utimes(path, now, now).catch(() => undefined);
  }, HEARTBEAT);
  heartbeat.unref();
  return {
    async release() {
      clearInterval(heartbeat);
      ours.delete(path);
      await rm(path, { force: true });
    },
  };
}

async function isHeld(path: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > ABANDONED) return false;
    const holder = JSON.parse(await readFile(path, 'utf8')) as { pid?: unknown; host?: unknown };
    if (holder.host !== hostname() || typeof holder.pid !== 'number') return true;
    return holder.pid === process.pid ? ours.has(path) : await isAlive(holder.pid);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    if (!(error instanceof SyntaxError)) throw error;
    return isBeingWritten(path);
  }
}

/** Of a lock that is half written: waits until it must be whole, and says whether its holder then got that far. */
async function isBeingWritten(path: string): Promise<boolean> {
  await setTimeout(WRITTEN_BY);
  const content = await readFile(path, 'utf8').catch(() => '');
  return content.endsWith('}');
}

async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
    return !(await hasEnded(pid));
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/** True for a process that has ended and whose parent has not asked for its code yet (Linux: proc_pid_stat(5)). */
async function hasEnded(pid: number): Promise<boolean> {
  // 4242 (MainThread) Z 1 4242 ...
  //                   ^
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return /^[ZX]/u.test(stat.slice(stat.lastIndexOf(')') + 2));
}
