import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeNpm } from './fake-npm.fixture.mjs';
import { fetchPackage } from './fetch-package.mjs';
import { silentReport } from './silent-report.fixture.mjs';

const content = 'what was published';
const wanted = {
  name: '@scope/thing',
  version: '1.2.3',
  bytes: content.length,
  integrity: `sha512-${createHash('sha512').update(content).digest('base64')}`,
};

let folder;
let where;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memcon-fetch-'));
  const { report, words } = silentReport();
  where = { temporary: join(folder, 'tmp'), target: join(folder, 'thing.tgz'), report, words, root: folder };
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** An npm that packs the given content slowly enough for its progress to be seen. */
const packs = (what) => `
  fs.mkdirSync(option('--cache'), { recursive: true });
  fs.writeFileSync(option('--cache') + '/part', ${JSON.stringify(what)});
  await new Promise((resolve) => setTimeout(resolve, 1200));
  if (args[1] !== '@scope/thing@1.2.3') process.exit(9);
  fs.writeFileSync(option('--pack-destination') + '/scope-thing-1.2.3.tgz', ${JSON.stringify(what)});`;

test('a package is fetched through npm, with progress, and named when it is whole', async () => {
  fakeNpm(join(folder, 'npm'), packs(content));
  await fetchPackage(wanted, where);
  expect(readFileSync(where.target, 'utf8')).toBe(content);
  expect(where.words()).toContain('downloading @scope/thing@1.2.3');
  expect(where.words()).toContain('(100 %)');
  expect(existsSync(join(where.temporary, 'npm-cache'))).toBe(false);
});

test('altered content is refused and leaves nothing under the name', async () => {
  fakeNpm(join(folder, 'npm'), packs('something else'));
  await expect(fetchPackage(wanted, where)).rejects.toThrow(/SHA-512 differs\)\. Run the same command again/);
  expect(existsSync(where.target)).toBe(false);
});

test("npm's own reason is told", async () => {
  fakeNpm(join(folder, 'npm'), `console.error('npm error code ENOTFOUND'); process.exit(1)`);
  await expect(fetchPackage(wanted, where)).rejects.toThrow(
    'Downloading @scope/thing@1.2.3 with npm failed: exit code 1, it said "npm error code ENOTFOUND". Check the network',
  );
});

test('a disk that is too small is told before anything is fetched', async () => {
  fakeNpm(join(folder, 'npm'), `throw new Error('not to be called')`);
  await expect(fetchPackage({ ...wanted, bytes: 1e15 }, where)).rejects.toThrow(/it needs \d+ MB while it works/);
});
