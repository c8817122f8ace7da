import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeNpm } from './fake-npm.fixture.mjs';
import { runNpm } from './npm.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'memcon-npm-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('the npm that started us is asked again', async () => {
  fakeNpm(folder, `console.log(args.join(' '), process.cwd())`);
  expect((await runNpm(['ci', '--no-audit'], { cwd: folder })).stdout).toContain('ci --no-audit');
});

test('another package manager is not taken for npm, and a missing npm is told', async () => {
  vi.stubEnv('npm_execpath', '/opt/yarn/bin/yarn.js');
  expect(await runNpm(['ci'], { env: { PATH: folder } })).toMatchObject({ ok: false, missing: true });
});
