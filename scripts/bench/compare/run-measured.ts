import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process cost, from its start to its end. */
export interface ProcessCost {
  /** On the wall. */
  readonly seconds: number;
  /** Of processors, with all its threads and the processes it waited for; null where the system does not tell. */
  readonly processorSeconds: number | null;
  /** Its largest resident memory, bytes; null where the system does not tell. */
  readonly peakBytes: number | null;
  readonly stdout: string;
}

/** How often a running process is looked at, ms. What it does after the last look is not counted. */
const EVERY = 20;
/** Ticks of a second in `/proc` (`USER_HZ`), the same on every Linux that Node runs on. */
const TICKS = 100;

/**
 * Runs a process to its end. Linux counts what it uses, and is asked while it runs.
 *
 * @throws where it cannot be started or fails, with its last words
 */
export function runMeasured(command: string, args: readonly string[], env = process.env): Promise<ProcessCost> {
  return new Promise((done, failed) => {
    const began = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    let [stdout, stderr] = ['', ''];
    let processorSeconds: number | null = null;
    let peakBytes: number | null = null;
    const look = (): void => {
      const used = readProcess(child.pid ?? 0);
      if (used === null) return;
      processorSeconds = processorSecondsOf(used.stat) ?? processorSeconds;
      peakBytes = peakBytesOf(used.status) ?? peakBytes;
    };
    const timer = setInterval(look, EVERY);
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    // Recoll tells of every file.
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-2000)));
    child.on('error', (error) => {
      clearInterval(timer);
      failed(error);
    });
    child.on('close', (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - began) / 1000;
      if (code === 0) done({ seconds, processorSeconds, peakBytes, stdout });
      else failed(new Error(`bench: ${command} ended with code ${String(code)}: ${stderr.slice(-400)}`));
    });
  });
}

function readProcess(pid: number): { readonly stat: string; readonly status: string } | null {
  try {
    return { stat: readFileSync(`/proc/${pid}/stat`, 'utf8'), status: readFileSync(`/proc/${pid}/status`, 'utf8') };
  } catch {
    return null;
  }
}

/**
 * Of `/proc/PID/stat`: utime, stime, cutime and cstime, fields 14 to 17 (proc(5)). The name, field 2, may hold anything,
 * brackets too.
 *
 *     4242 (recollindex) S 1 ... 812 40 3 1 ...
 *                                ^^^^^^^^^^
 */
export function processorSecondsOf(stat: string): number | null {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).map(Number);
  return ticks.length < 4 || ticks.some(Number.isNaN) ? null : ticks.reduce((sum, one) => sum + one, 0) / TICKS;
}

/** Of `/proc/PID/status`: `VmHWM:    62340 kB`. */
export function peakBytesOf(status: string): number | null {
  const kilobytes = /^VmHWM:\s*(\d+) kB$/mu.exec(status)?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) * 1024;
}
