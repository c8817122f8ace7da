import { readdirSync, readFileSync } from 'node:fs';

interface Running {
  readonly parent: number;
  /** Its largest resident memory so far, bytes. */
  readonly peakBytes: number;
}

/** The processes of this computer at one moment, as Linux tells; none elsewhere. */
export class ProcessTree {
  readonly #running: ReadonlyMap<number, Running>;

  constructor(running: ReadonlyMap<number, Running>) {
    this.#running = running;
  }

  static now(): ProcessTree {
    const running = new Map<number, Running>();
    for (const name of processNames()) {
      const process = runningOf(statusOf(name));
      if (process !== null) running.set(Number(name), process);
    }
    return new ProcessTree(running);
  }

  /** Of all processes that descend from this one, which is not counted, together; null where there are none. */
  peakBytesBelow(pid: number): number | null {
    let sum: number | null = null;
    for (const [child, { parent, peakBytes }] of this.#running) {
      if (parent === pid) sum = (sum ?? 0) + peakBytes + (this.peakBytesBelow(child) ?? 0);
    }
    return sum;
  }
}

function processNames(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return [];
  }
}

function statusOf(name: string): string {
  try {
    return readFileSync(`/proc/${name}/status`, 'utf8');
  } catch {
    // It has ended meanwhile.
    return '';
  }
}

/**
 * Of `/proc/PID/status` (proc(5)); null of a thread of the kernel and of what has ended.
 *
 *     PPid:   4242
 *     VmHWM:     62340 kB
 */
export function runningOf(status: string): Running | null {
  const parent = /^PPid:\s*(\d+)$/mu.exec(status)?.[1];
  const kilobytes = /^VmHWM:\s*(\d+) kB$/mu.exec(status)?.[1];
  if (parent === undefined || kilobytes === undefined) return null;
  return { parent: Number(parent), peakBytes: Number(kilobytes) * 1024 };
}
