import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, buildIsCurrent, sourceDigest } from './build-output.mjs';
import { silentReport } from './silent-report.fixture.mjs';

let root;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'memcon-build-'));
  write('package.json', '{ "type": "module" }');
  write('electron/main.ts', 'start()');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** A build tool that writes what the real one does. */
function fakeTool(code = '') {
  const outputs = [
    'main/main.js',
    'main/library-process.js',
    'main/library-parser.js',
    'main/library-worker.js',
    'main/cli.js',
  ].concat('preload/preload.cjs', 'renderer/index.html', 'renderer/print.html');
  write(
    'node_modules/electron-vite/bin/electron-vite.js',
    `import { mkdirSync, writeFileSync } from 'node:fs';
     import { dirname } from 'node:path';
     for (const file of ${JSON.stringify(outputs)}.map((name) => 'out/' + name)) {
       mkdirSync(dirname(file), { recursive: true });
       writeFileSync(file, '');
     }
     ${code}`,
  );
}

test('a source that changed, came or went makes another digest; a new time, a test or a sample does not', () => {
  const before = sourceDigest(root);
  utimesSync(join(root, 'electron', 'main.ts'), 1, 1);
  write('electron/main.test.ts', 'test()');
  write('resources/library/seed.txt', 'Title');
  write('README.md', '# Memcon');
  expect(sourceDigest(root)).toBe(before);
  write('electron/main.ts', 'start(1)');
  const changed = sourceDigest(root);
  expect(changed).not.toBe(before);
  write('renderer/App.svelte', '<p>');
  expect(sourceDigest(root)).not.toBe(changed);
});

test('a build is current until a source changes or an output goes', async () => {
  fakeTool();
  const { report } = silentReport();
  expect(buildIsCurrent(root)).toBe(false);
  await build({ root, report });
  expect(buildIsCurrent(root)).toBe(true);
  write('electron/main.ts', 'start(1)');
  expect(buildIsCurrent(root)).toBe(false);
  await build({ root, report });
  rmSync(join(root, 'out', 'renderer', 'print.html'));
  expect(buildIsCurrent(root)).toBe(false);
});

test('a build that fails is told, and what it left does not count', async () => {
  fakeTool();
  const { report } = silentReport();
  await build({ root, report });
  fakeTool(`console.error('electron/main.ts:1 Unexpected token'); process.exit(1)`);
  await expect(build({ root, report })).rejects.toThrow('it said "electron/main.ts:1 Unexpected token"');
  expect(buildIsCurrent(root)).toBe(false);
});
