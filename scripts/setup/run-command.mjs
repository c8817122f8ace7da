import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and keeps what it said.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, shell?: boolean, signal?: AbortSignal, echo?: boolean }} [options]
 *   `signal` ends the program early; `echo` shows its output on stderr as it comes
 * @returns {Promise<{ ok: boolean, code: number | null, signal: string | null, stdout: string, stderr: string, missing: boolean }>}
 *   never rejects: a program that is not there is `{ ok: false, missing: true }`
 */
export function runCommand(command, args, { echo = false, signal, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    let missing = false;
    const end = () => child.kill('SIGKILL');
    signal?.addEventListener('abort', end, { once: true });
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      if (echo) process.stderr.write(text);
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
      if (echo) process.stderr.write(text);
    });
    child.on('error', (error) => {
      missing ||= error.code === 'ENOENT';
      stderr += error.message;
    });
    child.on('close', (code, killedBy) => {
      signal?.removeEventListener('abort', end);
      resolve({ ok: code === 0, code, signal: killedBy, stdout, stderr, missing });
    });
  });
}

/**
 * The last lines of what a program said, for a failure's `why`.
 * @param {{ stdout: string, stderr: string, code: number | null, signal: string | null }} outcome
 * @param {number} [lines]
 */
export function lastWords({ stdout, stderr, code, signal }, lines = 3) {
  const said = (stderr.trim() || stdout.trim()).split('\n').slice(-lines).join(' ').replaceAll(/\s+/g, ' ').trim();
  const how = signal ? `ended by ${signal}` : `exit code ${code}`;
  return said === '' ? how : `${how}, it said "${said.slice(-400)}"`;
}
