import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.mjs';

/** Runs work at the edge in a process of its own. */
function atTheEdge(work) {
  const here = (file) => JSON.stringify(join(import.meta.dirname, file));
  const script = `import { atTheEdge } from ${here('edge.mjs')};
    import { SetupFailure } from ${here('setup-failure.mjs')};
    await atTheEdge(${work});`;
  return runCommand(process.execPath, ['--input-type=module', '-e', script]);
}

test('the exit code is what the work answers, and 0 when it answers nothing', async () => {
  expect((await atTheEdge('async () => 3')).code).toBe(3);
  expect((await atTheEdge('async () => {}')).code).toBe(0);
});

test('a failure for people is told in its own words, a mistake of ours with its stack', async () => {
  const failure = "async () => { throw new SetupFailure({ what: 'A', why: 'b', next: 'C' }) }";
  expect(await atTheEdge(failure)).toMatchObject({ code: 1, stderr: 'memcon: A: b. C.\n' });
  const mistake = await atTheEdge("async () => { throw new TypeError('oops') }");
  expect(mistake.code).toBe(1);
  expect(mistake.stderr).toMatch(/TypeError: oops\n\s+at /);
});
