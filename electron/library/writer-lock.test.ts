import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeWriterLock } from './writer-lock.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memcon-lock-'));
  file = join(folder, 'indexing.lock');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('takeWriterLock', () => {
  it('keeps a second run out until the first lets go', async () => {
    const first = await takeWriterLock(folder);
    expect(await takeWriterLock(folder)).toMatchObject({ ok: false, failure: { code: 'library-busy' } });
    if (first.ok) await first.value.release();
    const second = await takeWriterLock(folder);
    expect(second.ok).toBe(true);
    if (second.ok) await second.value.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over from a process that is no more, and from an earlier one with our number', async () => {
    for (const pid of [2 ** 22 + 1, process.pid]) {
      writeFileSync(file, JSON.stringify({ pid, host: hostname() }));
      const lock = await takeWriterLock(folder);
      expect(lock.ok).toBe(true);
      if (lock.ok) await lock.value.release();
    }
  });

  it.runIf(process.platform === 'linux')(
    'takes over from a process that has ended and is not yet forgotten',
    async () => {
      // The shell becomes a `sleep`, which never asks for its child's code; the child ends when that is long done.
      const parent = spawn('sh', ['-c', 'sleep 1 & echo $!; exec sleep 60']);
      try {
        const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
        const stat = `/proc/${Number(pid)}/stat`;
        await vi.waitFor(() => expect(readFileSync(stat, 'utf8')).toContain(') Z '), { timeout: 10_000 });
        writeFileSync(file, JSON.stringify({ pid: Number(pid), host: hostname() }));
        const lock = await takeWriterLock(folder);
        expect(lock.ok).toBe(true);
        if (lock.ok) await lock.value.release();
      } finally {
        parent.kill('SIGKILL');
      }
    },
  );

  it('respects a living process and another computer, until they fall silent', async () => {
    for (const holder of [
      { pid: process.ppid, host: hostname() },
      { pid: 1, host: 'elsewhere' },
    ]) {
      writeFileSync(file, JSON.stringify(holder));
      expect((await takeWriterLock(folder)).ok).toBe(false);
      utimesSync(file, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
      const lock = await takeWriterLock(folder);
      expect(lock.ok).toBe(true);
      if (lock.ok) await lock.value.release();
    }
  });

  it('waits for a lock that is half written, and respects it once it is whole', async () => {
    writeFileSync(file, '{"pi');
    const lock = takeWriterLock(folder);
    setTimeout(() => writeFileSync(file, JSON.stringify({ pid: process.ppid, host: hostname() })), 300);
    expect((await lock).ok).toBe(false);
  });

  it('takes over, a moment later, what a process that was killed left half written', async () => {
    writeFileSync(file, '');
    const lock = await takeWriterLock(folder);
    expect(lock.ok).toBe(true);
    if (lock.ok) await lock.value.release();
  });
});
