import type { Worker } from 'node:worker_threads';
import type { ParserOrder, ParserReport } from './file-parser.ts';
import type { FileToRead, Judgement } from './judgement.ts';
import { notNow } from './judge-file.ts';
import type { ParsedBatch } from './parsed-batch.ts';

export interface PoolOptions {
  /** Starts a parsing thread. */
  readonly start: () => Worker;
  readonly threads: number;
  /** On abort the threads hand over what they have parsed, and end. */
  readonly signal: AbortSignal;
  /** Some files were read; the last of them is at this path. */
  readonly onProgress: (path: string, files: number) => void;
}

/** What comes out of the pool: a batch to commit, or what is to be said of a file at which a thread ended. */
export type PoolOutput = ParsedBatch | Extract<Judgement, { kind: 'touched' }>;

/** Bytes that a thread is given at a time: less towards the end, so that no thread waits long for the last. */
const SHARE = { least: 1 << 18, most: 8 << 20 };

interface Thread {
  readonly worker: Worker;
  /** Files it was given and has not handed over, in order. */
  given: readonly FileToRead[];
  /** Whether it was begun for files at which another one ended. */
  readonly isRetry: boolean;
  isEnded: boolean;
}

/**
 * Parses files in several threads. What they hand over comes out as they finish; they are given no more files until it
 * was taken, so that nothing piles up. Where a thread ends by itself (it may run out of memory), its files are tried again
 * in halves, until the one at which it ends stands alone; that is reported, and the others go on.
 */
export async function* parseInPool(files: readonly FileToRead[], options: PoolOptions): AsyncGenerator<PoolOutput> {
  const pool = new Pool(files, options);
  const stop = (): void => pool.finish();
  options.signal.addEventListener('abort', stop);
  try {
    yield* pool.outputs();
  } finally {
    options.signal.removeEventListener('abort', stop);
    await pool.end();
  }
}

class Pool {
  readonly #options: PoolOptions;
  readonly #threads: Thread[] = [];
  readonly #outputs: PoolOutput[] = [];
  #waiting: readonly FileToRead[];
  #bytes: number;
  /** Files that a thread had when it ended, to be tried again apart. */
  readonly #suspects: (readonly FileToRead[])[] = [];
  #wake: () => void = () => undefined;
  #isFinishing = false;

  constructor(files: readonly FileToRead[], options: PoolOptions) {
    this.#options = options;
    this.#waiting = files;
    this.#bytes = files.reduce((sum, { size }) => sum + size, 0);
    for (let at = 0; at < Math.min(options.threads, files.length); at += 1) this.#begin();
  }

  async *outputs(): AsyncGenerator<PoolOutput> {
    for (;;) {
      const output = this.#outputs.shift();
      if (output !== undefined) yield output;
      else if (this.#threads.every(({ isEnded }) => isEnded)) return;
      else await new Promise<void>((wake) => (this.#wake = wake));
    }
  }

  /** Lets the threads hand over what they have, and end. */
  finish(): void {
    this.#isFinishing = true;
    for (const thread of this.#threads) this.#say(thread, { kind: 'finish' });
  }

  async end(): Promise<void> {
    await Promise.all(this.#threads.filter(({ isEnded }) => !isEnded).map(({ worker }) => worker.terminate()));
  }

  #begin(): void {
    const suspects = this.#waiting.length === 0 ? this.#suspects.shift() : undefined;
    const isRetry = suspects !== undefined;
    const thread: Thread = { worker: this.#options.start(), given: [], isRetry, isEnded: false };
    this.#threads.push(thread);
    thread.worker.on('message', (report: ParserReport) => this.#hear(thread, report));
    thread.worker.on('error', (error) => this.#suspect(thread, error));
    thread.worker.on('exit', () => {
      thread.isEnded = true;
      if (!this.#isFinishing && (this.#waiting.length > 0 || this.#suspects.length > 0)) this.#begin();
      this.#wake();
    });
    if (suspects === undefined) this.#give(thread);
    else {
      thread.given = suspects;
      this.#say(thread, { kind: 'parse', files: suspects, isLast: true });
    }
  }

  #hear(thread: Thread, report: ParserReport): void {
    if (report.kind === 'progress') this.#options.onProgress(report.path, report.files);
    else if (report.kind === 'idle') this.#give(thread);
    else {
      thread.given = thread.given.slice(report.batch.finished);
      this.#outputs.push(report.batch);
      this.#wake();
    }
  }

  /** Gives a thread its next share, or lets it finish where there is none. */
  #give(thread: Thread): void {
    const files = this.#isFinishing ? [] : this.#nextShare();
    thread.given = [...thread.given, ...files];
    this.#say(thread, files.length > 0 ? { kind: 'parse', files, isLast: false } : { kind: 'finish' });
  }

  #nextShare(): readonly FileToRead[] {
    const wanted = Math.min(SHARE.most, Math.max(SHARE.least, this.#bytes / (2 * this.#options.threads)));
    let bytes = 0;
    let count = 0;
    while (count < this.#waiting.length && (count === 0 || bytes < wanted)) bytes += this.#waiting[count++]?.size ?? 0;
    const share = this.#waiting.slice(0, count);
    this.#waiting = this.#waiting.slice(count);
    this.#bytes -= bytes;
    return share;
  }

  #suspect({ given, isRetry }: Thread, error: unknown): void {
    const [first] = given;
    if (first === undefined) return;
    if (isRetry && given.length === 1) {
      const reason = `not parsed: the thread that read it ended (${String(error)}); please report this with the file`;
      this.#outputs.push(notNow({ file: first, readAt: Date.now() }, reason));
      return;
    }
    const half = Math.ceil(given.length / 2);
    for (const suspects of [given.slice(0, half), given.slice(half)])
      if (suspects.length > 0) this.#suspects.push(suspects);
  }

  #say({ worker, isEnded }: Thread, order: ParserOrder): void {
    if (!isEnded) worker.postMessage(order);
  }
}
