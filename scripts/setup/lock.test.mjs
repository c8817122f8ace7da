import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from './lock.mjs';

let folder;
let path;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memcon-lock-'));
  path = join(folder, 'locks', 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a process that takes the lock and, while it holds it, notes when it came in and went out. */
function worker(journal, milliseconds) {
  const script = `import { appendFileSync } from 'node:fs';
    import { withLock } from ${JSON.stringify(join(import.meta.dirname, 'lock.mjs'))};
    await withLock(${JSON.stringify(path)}, async () => {
      appendFileSync(${JSON.stringify(journal)}, 'in ' + process.pid + '\\n');
      await new Promise((resolve) => setTimeout(resolve, ${milliseconds}));
      appendFileSync(${JSON.stringify(journal)}, 'out ' + process.pid + '\\n');
    }, { poll: 10 });`;
  return spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
}

test('processes do their work one after the other', async () => {
  const journal = join(folder, 'journal');
  const workers = Array.from({ length: 4 }, () => worker(journal, 60));
  for (const [code] of await Promise.all(workers.map((each) => once(each, 'close')))) expect(code).toBe(0);
  const lines = readFileSync(journal, 'utf8').trim().split('\n');
  expect(lines).toHaveLength(8);
  for (let at = 0; at < lines.length; at += 2) expect(lines[at + 1]).toBe(lines[at].replace('in', 'out'));
  expect(readdirSync(join(folder, 'locks'))).toEqual([]);
});

test('the lock of a process that was killed is taken over at once', async () => {
  const journal = join(folder, 'journal');
  const killed = worker(journal, 60_000);
  while (!existsSync(journal)) await new Promise((resolve) => setTimeout(resolve, 20));
  killed.kill('SIGKILL');
  await once(killed, 'close');
  expect(existsSync(path)).toBe(true);
  expect(await withLock(path, async () => 'done', { poll: 10 })).toBe('done');
  expect(existsSync(path)).toBe(false);
});

test('a lock from elsewhere is taken over when its heartbeat has stopped, and not before', async () => {
  await withLock(path, async () => {}); // makes the folder
  writeFileSync(path, '1 another-machine some-token');
  let waited = 0;
  const started = Date.now();
  await withLock(path, async () => {}, { poll: 20, stale: 400, onWait: () => (waited += 1) });
  expect(Date.now() - started).toBeGreaterThan(300);
  expect(waited).toBe(1);
});

test('a claim left by a process that died while taking over does not block for ever', async () => {
  await withLock(path, async () => {});
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(path, `${dead} ${hostname()} token`);
  writeFileSync(`${path}.token`, String(dead));
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(`${path}.token`, longAgo, longAgo);
  expect(await withLock(path, async () => 'done', { poll: 10 })).toBe('done');
});

test('the lock is given back when the work fails', async () => {
  await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(path)).toBe(false);
});
