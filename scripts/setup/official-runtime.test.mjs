import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { executableIn, findOfficial, installOfficial } from './official-runtime.mjs';
import { silentReport } from './silent-report.fixture.mjs';

let root;
let cache;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'memcon-official-'));
  cache = join(root, 'cache');
  mkdirSync(join(root, 'node_modules', 'electron'), { recursive: true });
  writeFileSync(join(root, 'node_modules', 'electron', 'package.json'), '{ "version": "45.4.1" }');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const executable = () => executableIn(join(root, 'node_modules', 'electron', 'dist'));

/** The installer's work done: the executable and its version unpacked, then `path.txt`. */
const installed = (version) => `
  const fs = require('node:fs'), path = require('node:path');
  const executable = ${JSON.stringify(executable())};
  fs.mkdirSync(path.dirname(executable), { recursive: true });
  fs.writeFileSync(executable, '');
  fs.writeFileSync(path.join(__dirname, 'dist', 'version'), '${version}');
  fs.writeFileSync(path.join(__dirname, 'path.txt'), path.relative(path.join(__dirname, 'dist'), executable));`;

function install(code, stalled) {
  writeFileSync(join(root, 'node_modules', 'electron', 'install.js'), code);
  return installOfficial({ cache, root, report: silentReport().report, stalled });
}

test('the executable is found when its installer has run to its end', async () => {
  expect(findOfficial(root)).toBeUndefined();
  expect(await install(installed('v45.4.1'))).toEqual({ executable: executable() });
  expect(findOfficial(root)).toBe(executable());
  rmSync(join(root, 'node_modules', 'electron', 'path.txt'));
  expect(findOfficial(root)).toBeUndefined();
});

test('one of another version does not count', async () => {
  expect(await install(installed('v44.0.0'))).toHaveProperty('why');
  expect(findOfficial(root)).toBeUndefined();
});

test('a host that cannot be reached is told in words, another error in its own', async () => {
  expect(await install(`console.error('TypeError: fetch failed\\n    at x'); process.exit(1)`)).toEqual({
    why: 'its release host cannot be reached',
  });
  expect(await install(`console.error('Error: Generated checksum does not match'); process.exit(1)`)).toEqual({
    why: 'Error: Generated checksum does not match',
  });
});

test('a download that brings nothing is given up, one that grows is not', async () => {
  const stuck = await install('setInterval(() => {}, 1000)', 1500);
  expect(stuck).toEqual({ why: 'its download brought nothing for 1.5 seconds' });
  const slow = `
    const grow = require('node:path').join(require('node:os').tmpdir(), 'part');
    let times = 0;
    const timer = setInterval(() => {
      require('node:fs').appendFileSync(grow, 'x');
      if (++times === 12) { clearInterval(timer); ${installed('v45.4.1')} }
    }, 300);`;
  expect(await install(slow, 1500)).toEqual({ executable: executable() });
  expect(readdirSync(cache)).toEqual([]);
}, 20_000);
