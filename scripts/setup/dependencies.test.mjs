import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { dependenciesAreCurrent, installDependencies } from './dependencies.mjs';
import { fakeNpm } from './fake-npm.fixture.mjs';
import { silentReport } from './silent-report.fixture.mjs';

const plain = { version: '1.0.0', integrity: 'sha512-a' };
const forMac = { version: '2.0.0', integrity: 'sha512-b', optional: true, os: ['darwin'], cpu: ['arm64'] };
const forMusl = {
  version: '2.0.0',
  integrity: 'sha512-c',
  optional: true,
  os: ['linux'],
  cpu: ['x64'],
  libc: ['musl'],
};
const wasm = { version: '3.0.0', integrity: 'sha512-d', optional: true };
const wanted = {
  '': { name: 'memcon' },
  'node_modules/plain': plain,
  'node_modules/mac': forMac,
  'node_modules/musl': forMusl,
  'node_modules/wasm': wasm,
};

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'memcon-deps-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: wanted }));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

/** `node_modules` as npm leaves it. */
function installed(packages) {
  for (const path of Object.keys(packages)) mkdirSync(join(root, path), { recursive: true });
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }));
}

test('without node_modules, or with one that npm has not finished, dependencies are missing', () => {
  expect(dependenciesAreCurrent(root, 'linux', 'x64')).toBe(false);
  mkdirSync(join(root, 'node_modules', 'plain'), { recursive: true });
  expect(dependenciesAreCurrent(root, 'linux', 'x64')).toBe(false);
});

test('what this system needs is enough', () => {
  installed({ 'node_modules/plain': plain });
  expect(dependenciesAreCurrent(root, 'linux', 'x64')).toBe(true);
  expect(dependenciesAreCurrent(root, 'darwin', 'arm64')).toBe(false);
  installed({ 'node_modules/plain': plain, 'node_modules/mac': forMac });
  expect(dependenciesAreCurrent(root, 'darwin', 'arm64')).toBe(true);
});

test('another version, other content, or a folder that was deleted asks for an install', () => {
  installed({ 'node_modules/plain': { ...plain, version: '0.9.0' } });
  expect(dependenciesAreCurrent(root, 'linux', 'x64')).toBe(false);
  installed({ 'node_modules/plain': { ...plain, integrity: 'sha512-z' } });
  expect(dependenciesAreCurrent(root, 'linux', 'x64')).toBe(false);
  installed({ 'node_modules/plain': plain });
  rmSync(join(root, 'node_modules', 'plain'), { recursive: true });
  expect(dependenciesAreCurrent(root, 'linux', 'x64')).toBe(false);
});

test('npm installs what the lock file names, in the project', async () => {
  fakeNpm(join(root, 'npm'), `if (args[0] === 'ci' && args.includes('--include=dev')) fs.mkdirSync('node_modules')`);
  await installDependencies({ root, report: silentReport().report });
  expect(existsSync(join(root, 'node_modules'))).toBe(true);
});

test('a failed install is told with what npm said', async () => {
  fakeNpm(join(root, 'npm'), `console.error('npm error network'); process.exit(1)`);
  await expect(installDependencies({ root, report: silentReport().report })).rejects.toThrow(
    `Installing the dependencies of ${root} failed: exit code 1, it said "npm error network". Check the network`,
  );
});
