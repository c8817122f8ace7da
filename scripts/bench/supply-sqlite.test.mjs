import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeNpm } from '../setup/fake-npm.fixture.mjs';
import { supplySqlite } from './supply-sqlite.mjs';

/** What npm leaves behind, with a constructor of its own. */
const installing = (constructor) => `
  fs.mkdirSync('node_modules/better-sqlite3', { recursive: true });
  fs.writeFileSync('node_modules/better-sqlite3/index.js', ${JSON.stringify(`module.exports = ${constructor}`)});`;
const WORKING = installing('class { exec() {} }');
const NOT_BUILT = installing('class { constructor() { throw new Error("Could not locate the bindings file") } }');

let folder;
let said;
const report = { say: (text) => said.push(text) };
const supply = () => supplySqlite(join(folder, 'cache'), report);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memcon-sqlite-'));
  said = [];
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

test('it is fetched once', async () => {
  fakeNpm(folder, WORKING);
  const { folder: found } = await supply();
  expect(existsSync(join(found, 'node_modules', 'better-sqlite3'))).toBe(true);
  expect(JSON.parse(readFileSync(join(found, 'package.json'), 'utf8'))).toMatchObject({
    dependencies: { 'better-sqlite3': expect.stringMatching(/^\d+\.\d+\.\d+$/) },
  });
  fakeNpm(folder, 'process.exit(1)');
  expect(await supply()).toEqual({ folder: found });
  expect(said).toHaveLength(1);
});

test('where it cannot be had, that is told, and nothing is left behind', async () => {
  fakeNpm(folder, 'console.error("no way out"); process.exit(1)');
  expect((await supply()).lack).toMatch(/npm could not install.*no way out/);
  fakeNpm(folder, NOT_BUILT);
  expect((await supply()).lack).toMatch(/installed and does not work.*bindings file/);
  expect(readdirSync(join(folder, 'cache')).filter((name) => name.startsWith('tmp-'))).toEqual([]);
  fakeNpm(folder, WORKING);
  expect(await supply()).toHaveProperty('folder');
});
