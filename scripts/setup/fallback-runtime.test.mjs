import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureFallback, fallbackFits, findFallback, keptName } from './fallback-runtime.mjs';
import { fakeNpm } from './fake-npm.fixture.mjs';
import { silentReport } from './silent-report.fixture.mjs';

let cache;
beforeEach(() => (cache = mkdtempSync(join(tmpdir(), 'memcon-fallback-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true, force: true });
});

test('of the archive only Electron itself is kept, under its own name', () => {
  const kept = ['Cypress/', 'Cypress/Cypress', 'Cypress/locales/ja.pak', 'Cypress/resources/'].map(keptName);
  expect(kept).toEqual(['', 'electron', 'locales/ja.pak', 'resources/']);
  const left = ['Cypress/resources/app/a.js', 'Cypress/resources/app-update.yml', 'Cypress/resources/app.asar'];
  expect([...left, 'Cypress/browser_v8_context_snapshot.bin'].map(keptName)).toEqual([null, null, null, null]);
});

test('it is for Linux on x64', () => {
  expect(fallbackFits('linux', 'x64')).toBe(true);
  expect(fallbackFits('linux', 'arm64')).toBe(false);
  expect(fallbackFits('darwin', 'x64')).toBe(false);
});

test('one that is there is given the present loader, and then left alone', async () => {
  const runtime = join(cache, 'electron-33.2.1-linux-x64');
  mkdirSync(join(runtime, 'resources', 'app'), { recursive: true });
  writeFileSync(join(runtime, 'electron'), '');
  writeFileSync(join(runtime, 'resources', 'app', 'main.mjs'), '// of an earlier version');
  const { report, words } = silentReport();
  for (let times = 0; times < 2; times += 1) {
    expect(await ensureFallback({ cache, root: cache, report })).toBe(join(runtime, 'electron'));
  }
  expect(readFileSync(join(runtime, 'resources', 'app', 'main.mjs'), 'utf8')).toContain('app.setAppPath');
  expect(readdirSync(join(runtime, 'resources', 'app')).sort()).toEqual(['main.mjs', 'package.json']);
  expect(words()).toBe('');
});

test('a download that fails leaves nothing behind', async () => {
  fakeNpm(join(cache, 'npm'), `console.error('offline'); process.exit(1)`);
  mkdirSync(join(cache, 'tmp-999999999-left'));
  const { report } = silentReport();
  await expect(ensureFallback({ cache, root: cache, report })).rejects.toThrow('offline');
  expect(findFallback(cache)).toBeUndefined();
  expect(existsSync(join(cache, 'electron.lock'))).toBe(false);
  expect(readdirSync(cache)).toEqual(['npm']);
});
