import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openApp, sandboxArguments } from './open-app.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'memcon-open-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('only root goes without the sandbox', () => {
  expect(sandboxArguments(0)).toEqual(['--no-sandbox']);
  expect(sandboxArguments(1000)).toEqual([]);
});

test.skipIf(process.platform === 'win32')('the app gets its folder, the arguments and the screen', async () => {
  const executable = join(folder, 'electron');
  const noted = join(folder, 'noted');
  writeFileSync(executable, `#!/bin/sh\necho "$DISPLAY [$ELECTRON_RUN_AS_NODE] $*" > '${noted}'; exit 7\n`, {
    mode: 0o755,
  });
  vi.stubEnv('ELECTRON_RUN_AS_NODE', '1');
  const how = { executable, root: '/project', args: ['--open-folder=/a b'], env: { DISPLAY: ':5' }, quiet: false };
  expect(await openApp(how)).toBe(7);
  expect(readFileSync(noted, 'utf8')).toMatch(/^:5 \[\] (--no-sandbox )?\/project --open-folder=\/a b\n$/);
});

test('an executable that cannot be started is told', async () => {
  const how = { executable: join(folder, 'absent'), root: '/project', args: [], env: {}, quiet: false };
  await expect(openApp(how)).rejects.toThrow('ENOENT');
});
