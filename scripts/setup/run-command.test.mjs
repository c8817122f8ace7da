import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lastWords, runCommand } from './run-command.mjs';
import { isRunning } from './temporary-folder.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'memcon-run-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of JavaScript. */
const node = (code, options) => runCommand(process.execPath, ['-e', code], options);

describe.each([{ guarded: false }, { guarded: true }])('a program, %j', (options) => {
  test('is run to its end, and what it said is kept', async () => {
    const outcome = await node('console.log("out"); console.error("err")', options);
    expect(outcome).toMatchObject({ ok: true, code: 0, stdout: 'out\n', stderr: 'err\n', missing: false });
  });

  test('that fails is told by its code', async () => {
    expect(await node('process.exit(3)', options)).toMatchObject({ ok: false, code: 3, missing: false });
  });

  test('that is not there is told apart', async () => {
    const outcome = await runCommand(join(folder, 'no-such-program'), [], options);
    expect(outcome).toMatchObject({ ok: false, missing: true });
  });
});

test('a guarded program can be ended early', async () => {
  const giveUp = new AbortController();
  setTimeout(() => giveUp.abort(), 300);
  const outcome = await node('setInterval(() => {}, 1000)', { guarded: true, signal: giveUp.signal });
  expect(outcome.ok).toBe(false);
});

test('a guarded program ends when its starter is killed', async () => {
  const pidFile = join(folder, 'pid');
  const forever = `require('fs').writeFileSync(${JSON.stringify(pidFile)}, String(process.pid)); setInterval(() => {}, 1000)`;
  const script = `import { runCommand } from ${JSON.stringify(join(import.meta.dirname, 'run-command.mjs'))};
    await runCommand(process.execPath, ['-e', ${JSON.stringify(forever)}], { guarded: true });`;
  const starter = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: 'ignore' });
  const pid = await until(() => Number(readFileSync(pidFile, 'utf8')) || undefined);
  expect(isRunning(pid)).toBe(true);
  starter.kill('SIGKILL');
  await once(starter, 'close');
  await until(() => !isRunning(pid) || undefined);
});

/** Polls until there is a value; what throws counts as none. */
async function until(value) {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      const found = value();
      if (found !== undefined) return found;
    } catch {
      // not yet
    }
    await sleep(50);
  }
  throw new Error('waited 10 seconds in vain');
}

test('the last words of a program name its code and what it said last', () => {
  const said = { stdout: 'out', stderr: 'a\nb\nc\n', code: 1, signal: null };
  expect(lastWords(said, 2)).toBe('exit code 1, it said "b c"');
  expect(lastWords({ ...said, stderr: '' })).toBe('exit code 1, it said "out"');
  expect(lastWords({ stdout: '', stderr: '', code: null, signal: 'SIGKILL' })).toBe('ended by SIGKILL');
});
