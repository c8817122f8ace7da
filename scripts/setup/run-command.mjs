import { spawn } from 'node:child_process';
import { join } from 'node:path';

const guard = join(import.meta.dirname, 'guard.mjs');
/** What a shell, and our guard, answer for a program that is not there. */
const notFound = 127;

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {number | null} code
 * @property {string | null} signal
 * @property {string} stdout
 * @property {string} stderr
 * @property {boolean} missing there is no such program
 */

/**
 * Runs a program to its end and keeps what it said.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {object} [options]
 * @param {string} [options.cwd]
 * @param {NodeJS.ProcessEnv} [options.env]
 * @param {boolean} [options.shell] Windows needs one to start a batch file
 * @param {boolean} [options.guarded] the program ends when we do, even when we are killed
 * @param {AbortSignal} [options.signal] ends a guarded program early
 * @returns {Promise<Outcome>} never rejects
 */
export function runCommand(command, args, { cwd, env, shell = false, guarded = false, signal } = {}) {
  return new Promise((resolve) => {
    const child = guarded
      ? spawn(process.execPath, [guard, ...(shell ? ['--shell'] : []), command, ...args], { cwd, env, stdio: 'pipe' })
      : spawn(command, args, { cwd, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    const outcome = { stdout: '', stderr: '', missing: false };
    const end = () => child.stdin?.destroy();
    signal?.addEventListener('abort', end, { once: true });
    child.stdout.setEncoding('utf8').on('data', (text) => (outcome.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (outcome.stderr += text));
    child.on('error', (error) => {
      outcome.missing = error.code === 'ENOENT';
      outcome.stderr += error.message;
    });
    child.on('close', (code, killedBy) => {
      signal?.removeEventListener('abort', end);
      outcome.missing ||= (guarded || shell) && code === notFound;
      resolve({ ok: code === 0, code, signal: killedBy, ...outcome });
    });
  });
}

/**
 * The last lines of what a program said, for a failure's `why`.
 * @param {Outcome} outcome
 * @param {number} [lines]
 * @returns {string}
 */
export function lastWords({ stdout, stderr, code, signal }, lines = 3) {
  const said = (stderr.trim() || stdout.trim()).split('\n').slice(-lines).join(' ').replaceAll(/\s+/g, ' ').trim();
  const how = signal ? `ended by ${signal}` : `exit code ${code}`;
  return said === '' ? how : `${how}, it said "${said.slice(-400)}"`;
}
