import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';

// Each rule of .dependency-cruiser.cjs fires on a small project made to break it, and not on one that keeps them.

const root = dirname(dirname(import.meta.dirname));
const { forbidden, options } = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs'));
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'memcon-layers-')));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const packages = ['electron', 'svelte', 'vitest', 'undeclared'];

/** Cruises a project made of the given files. @returns the names of the rules that it breaks */
async function broken(name, files) {
  const folder = join(scratch, name);
  const write = (file, text) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const each of packages) {
    write(`node_modules/${each}/package.json`, `{ "name": "${each}", "main": "index.js" }`);
    write(`node_modules/${each}/index.js`, 'module.exports = {};');
  }
  write('package.json', '{ "dependencies": { "electron": "1", "svelte": "1", "vitest": "1" } }');
  for (const [file, text] of Object.entries(files)) write(file, text);
  const places = [...new Set(Object.keys(files).map((file) => file.split('/')[0]))];
  const { doNotFollow, tsPreCompilationDeps, enhancedResolveOptions } = options;
  const settings = { baseDir: folder, doNotFollow, tsPreCompilationDeps, ruleSet: { forbidden }, validate: true };
  const { output } = await cruise(places, settings, enhancedResolveOptions);
  return new Set(output.summary.violations.map(({ rule }) => rule.name));
}

const anything = 'export const a = 1;';
const uses = (path) => `import { a } from '${path}'; export const b = a;`;

/** For each rule a project that breaks it. */
const breaches = [
  ['shared-stands-alone', { 'shared/x.ts': uses('../electron/index/y.ts'), 'electron/index/y.ts': anything }],
  ['readers-know-shared', { 'electron/readers/x.ts': uses('../parser/y.ts'), 'electron/parser/y.ts': anything }],
  ['parser-knows-shared', { 'electron/parser/x.ts': uses('../readers/y.ts'), 'electron/readers/y.ts': anything }],
  ['index-knows-shared', { 'electron/index/x.ts': uses('../library/y.ts'), 'electron/library/y.ts': anything }],
  ['library-knows-what-feeds-it', { 'electron/library/x.ts': uses('../ipc/y.ts'), 'electron/ipc/y.ts': anything }],
  ['ipc-knows-the-core', { 'electron/ipc/x.ts': uses('../readers/y.ts'), 'electron/readers/y.ts': anything }],
  ['print-knows-shared', { 'electron/print/x.ts': uses('../library/y.ts'), 'electron/library/y.ts': anything }],
  ['settings-know-shared', { 'electron/settings/x.ts': uses('../ipc/y.ts'), 'electron/ipc/y.ts': anything }],
  ['window-knows-the-app', { 'electron/window/x.ts': uses('../parser/y.ts'), 'electron/parser/y.ts': anything }],
  ['cli-knows-the-core', { 'electron/cli/x.ts': uses('../window/y.ts'), 'electron/window/y.ts': anything }],
  ['preload-knows-the-contract', { 'electron/preload.ts': uses('./ipc/y.ts'), 'electron/ipc/y.ts': anything }],
  ['renderer-knows-shared', { 'renderer/x.ts': uses('../electron/ipc/y.ts'), 'electron/ipc/y.ts': anything }],
  ['e2e-drives-the-app', { 'e2e/x.ts': uses('../electron/ipc/y.ts'), 'electron/ipc/y.ts': anything }],
  ['set-up-stands-apart', { 'scripts/x.mjs': uses('../shared/y.ts'), 'shared/y.ts': anything }],
  ['set-up-stands-apart', { 'scripts/setup/x.mjs': uses('../../shared/y.ts'), 'shared/y.ts': anything }],
  ['measures-know-the-core', { 'scripts/speed/x.ts': uses('../../electron/ipc/y.ts'), 'electron/ipc/y.ts': anything }],
  ['ways-in-are-not-imported', { 'electron/ipc/x.ts': uses('../main.ts'), 'electron/main.ts': anything }],
  ['electron-at-the-edge', { 'electron/ipc/x.ts': uses('electron') }],
  ['electron-at-the-edge', { 'electron/cli.ts': uses('electron') }],
  ['electron-at-the-edge', { 'shared/x.ts': uses('electron') }],
  ['page-without-electron', { 'renderer/x.ts': uses('electron') }],
  ['pure-without-node', { 'electron/parser/x.ts': uses('node:fs') }],
  ['pure-without-node', { 'shared/x.ts': uses('node:path') }],
  ['shared-without-svelte', { 'shared/x.ts': uses('svelte') }],
  ['no-cycle', { 'shared/x.ts': uses('./y.ts'), 'shared/y.ts': uses('./x.ts') }],
  ['no-orphan', { 'shared/x.ts': anything }],
  ['no-test-in-the-app', { 'shared/x.ts': uses('./y.test.ts'), 'shared/y.test.ts': anything }],
  ['no-test-in-the-app', { 'shared/x.ts': uses('vitest') }],
  ['resolvable', { 'shared/x.ts': uses('./absent.ts') }],
  ['declared', { 'shared/x.ts': uses('undeclared') }],
];

test('no rule goes untried', () => {
  expect(new Set(breaches.map(([rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
});

test.each(breaches)('%s fires (%#)', async (rule, files) => {
  expect([...(await broken(rule, files))]).toContain(rule);
});

test('a project that keeps them is let pass', async () => {
  const kept = await broken('kept', {
    'shared/model.ts': anything,
    'electron/readers/a.ts': uses('../../shared/model.ts'),
    'electron/parser/a.ts': uses('../../shared/model.ts'),
    'electron/index/a.ts': uses('../../shared/model.ts'),
    'electron/library/a.ts': [uses('../readers/a.ts'), "import '../parser/a.ts';", "import '../index/a.ts';"].join(
      '\n',
    ),
    'electron/ipc/a.ts': `${uses('../library/a.ts')} import type { T } from 'electron'; export type U = T;`,
    'electron/print/a.ts': `${uses('../../shared/model.ts')} import 'electron';`,
    'electron/main.ts': `${uses('./ipc/a.ts')} import './print/a.ts'; import 'electron';`,
    'electron/cli.ts': uses('./library/a.ts'),
    'electron/preload.ts': `${uses('../shared/model.ts')} import 'electron';`,
    'scripts/speed/a.ts': uses('../../electron/library/a.ts'),
    'renderer/a.ts': `${uses('../shared/model.ts')} import 'svelte';`,
    'electron/parser/a.test.ts': `import './a.ts'; import 'vitest'; import 'node:fs';`,
  });
  expect([...kept]).toEqual([]);
});
