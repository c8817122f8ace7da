import { spawn } from 'node:child_process';
import { ProcessTree } from './process-tree.ts';

/** What a process cost, from its start to its end. */
export interface ProcessCost {
  /** On the wall. */
  readonly seconds: number;
  /** Of processors, with all its threads and the processes it started and waited for; null where nobody counts. */
  readonly processorSeconds: number | null;
  /** The largest memory that it and the processes it started had at a time, bytes; null where the system does not tell. */
  readonly peakBytes: number | null;
  readonly stdout: string;
}

/** How often running processes are looked at, ms. */
const EVERY = 100;
/** Runs a command and writes, in a channel of its own, what the shell and then its children used of processors. */
const COUNTED = '"$@"; code=$?; times >&3; exit "$code"';

/**
 * Runs a program to its end. What it used the shell says, which counts whatever was waited for (POSIX `times`); its
 * memory is looked at while it runs.
 *
 * @throws where it cannot be started or fails, with its last words
 */
export function runMeasured(command: string, args: readonly string[], env = process.env): Promise<ProcessCost> {
  return new Promise((done, failed) => {
    const began = performance.now();
    const child = spawn('sh', ['-c', COUNTED, 'sh', command, ...args], {
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env,
    });
    const said = { stdout: '', stderr: '', times: '' };
    let peakBytes: number | null = null;
    const look = (): void => {
      const bytes = ProcessTree.now().peakBytesBelow(child.pid ?? 0);
      if (bytes !== null) peakBytes = Math.max(peakBytes ?? 0, bytes);
    };
    const timer = setInterval(look, EVERY);
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
    // Only its end is told; a program may tell of every file.
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.stderr = (said.stderr + text).slice(-2000)));
    child.stdio[3]?.on('data', (data: Buffer) => (said.times += data.toString()));
    child.on('error', (error) => {
      clearInterval(timer);
      failed(error);
    });
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - began) / 1000;
      if (code !== 0) failed(new Error(`bench: ${command} ended with code ${code ?? '?'}: ${said.stderr.slice(-400)}`));
      else done({ seconds, processorSeconds: childrenSeconds(said.times), peakBytes, stdout: said.stdout });
    });
  });
}

/**
 * Seconds that the children of a shell used, as user and as system.
 *
 *     0m0.00s 0m0.00s
 *     1m2.17s 0m0.01s
 *     ^^^^^^^ ^^^^^^^
 */
export function childrenSeconds(times: string): number | null {
  const all = [...times.matchAll(/(\d+)m([\d.]+)s/gu)].map(
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  );
  const [, , user, system] = all;
  return user === undefined || system === undefined ? null : user + system;
}
