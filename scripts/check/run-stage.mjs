import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../setup/run-command.mjs';
import { playwrightCounts, stageCounts, vitestCounts } from './counts.mjs';
import { reporters, toolPath } from './stages.mjs';

const readCounts = { vitest: vitestCounts, playwright: playwrightCounts };

/**
 * Runs one stage and tells how it went: a line when it passed, all that its tool said when it did not.
 * @param {string} root
 * @param {import('./stages.mjs').Stage} stage
 * @param {{ args?: readonly string[], env?: NodeJS.ProcessEnv }} [more] `args` for the tool, `env` for its process
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runStage(root, stage, { args = [], env = {} } = {}) {
  process.stdout.write(`\n${stage.name} (${stage.what})\n`);
  const folder = mkdtempSync(join(tmpdir(), 'memcon-check-'));
  const file = join(folder, 'report.json');
  const began = performance.now();
  try {
    const reporting = reporters(stage, file);
    const outcome = await runCommand(
      process.execPath,
      [toolPath(root, stage), ...stage.args, ...reporting.args, ...args],
      { cwd: root, env: { ...plainEnvironment(), ...reporting.env, ...env }, guarded: true },
    );
    const counts = stageCounts({ ok: outcome.ok, counts: countsIn(file, stage) });
    if (counts.failed > 0) process.stdout.write(`${outcome.stdout}${outcome.stderr}\n`);
    tell(counts, (performance.now() - began) / 1000);
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ours, without colours: the output may end in a file. */
function plainEnvironment() {
  const env = { ...process.env, NO_COLOR: '1' };
  delete env.FORCE_COLOR;
  return env;
}

/** A tool that counts and left no report has counted nothing. */
function countsIn(file, { counts }) {
  if (!counts) return undefined;
  try {
    return readCounts[counts](JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/**
 * A stage that cannot run, which is a failure.
 * @param {{ name: string, what: string }} stage
 * @param {string} why
 * @returns {import('./counts.mjs').Counts}
 */
export function cannotRun({ name, what }, why) {
  process.stdout.write(`\n${name} (${what})\nnot run: ${why}\n`);
  const counts = { passed: 0, failed: 1, skipped: 0 };
  tell(counts);
  return counts;
}

/** @param {import('./counts.mjs').Counts} counts @param {number} [seconds] */
export function tell({ passed, failed, skipped }, seconds) {
  const parts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  if (seconds !== undefined) parts.push(`${seconds.toFixed(1)} s`);
  process.stdout.write(`  ${failed > 0 ? 'FAILED' : 'ok'}: ${parts.join(', ')}\n`);
}
