import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cannotRun, runStage } from './run-stage.mjs';

let root;
let printed;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'memcon-stage-'));
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

/** A tool of the project that does as it is told. */
function tool(code) {
  const path = join(root, 'node_modules', 'tool', 'run.mjs');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `import { writeFileSync } from 'node:fs'; ${code}`);
  return { name: 'try', what: 'a tool', tool: 'tool/run.mjs', args: ['--all'] };
}

test('a check that passes is told in a line, without its output', async () => {
  const stage = tool(`console.log('noise', process.argv.includes('--all'))`);
  expect(await runStage(root, stage)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(printed).toMatch(/^\ntry \(a tool\)\n {2}ok: 1 passed, 0 failed, \d+\.\d s\n$/);
});

test('a check that fails shows all that its tool said', async () => {
  const stage = tool(`console.log('a.ts:1'); console.error('bad'); process.exit(2)`);
  expect(await runStage(root, stage)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(printed).toContain('a.ts:1\nbad\n');
});

test('a tool that counts is believed', async () => {
  const code = `writeFileSync(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE, JSON.stringify({
    stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 1 } }))`;
  const stage = { ...tool(code), counts: 'playwright' };
  expect(await runStage(root, stage)).toEqual({ passed: 4, failed: 0, skipped: 1 });
  expect(printed).toContain('4 passed, 0 failed, 1 skipped');
});

test('a tool that counts and dies before its report has failed', async () => {
  const stage = { ...tool(`process.exit(1)`), counts: 'vitest' };
  expect(await runStage(root, stage)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a stage that cannot run has failed, and says why', () => {
  expect(cannotRun({ name: 'end to end', what: 'Playwright' }, 'there is no build')).toMatchObject({ failed: 1 });
  expect(printed).toContain('not run: there is no build');
});
