import { EventEmitter } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { ParserOrder } from './file-parser.ts';
import type { FileToRead } from './judgement.ts';
import type { ParsedBatch } from './parsed-batch.ts';
import { parseInPool, type PoolOptions } from './parser-pool.ts';

const files: readonly FileToRead[] = Array.from({ length: 20 }, (_, at) => {
  return { root: '/r', folder: 'f', path: `${at}.txt`, size: 200_000, before: null };
});

/** A parsing thread that only says what it would have parsed; some files kill it. */
class FakeThread extends EventEmitter {
  static readonly started: FakeThread[] = [];
  readonly #deadly: ReadonlySet<string>;
  #held: string[] = [];
  #isEnded = false;

  constructor(deadly: ReadonlySet<string>) {
    super();
    this.#deadly = deadly;
    FakeThread.started.push(this);
  }

  postMessage(order: ParserOrder): void {
    setImmediate(() => (this.#isEnded ? undefined : this.#follow(order)));
  }

  terminate(): Promise<number> {
    this.#end();
    return Promise.resolve(0);
  }

  #follow(order: ParserOrder): void {
    if (order.kind === 'finish') return this.#handOver();
    for (const { path } of order.files) {
      if (this.#deadly.has(path)) {
        this.emit('error', new Error('out of memory'));
        return this.#end();
      }
      this.#held.push(path);
    }
    this.emit('message', { kind: 'progress', path: this.#held.at(-1), files: order.files.length });
    if (order.isLast) this.#handOver();
    else this.emit('message', { kind: 'idle' });
  }

  #handOver(): void {
    const batch = { paths: this.#held, finished: this.#held.length };
    if (this.#held.length > 0) this.emit('message', { kind: 'batch', batch });
    this.#end();
  }

  #end(): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.emit('exit', 0);
  }
}

async function run(deadly: readonly string[], more: Partial<PoolOptions> = {}, given = files) {
  FakeThread.started.length = 0;
  const parsed: string[] = [];
  const reported: string[] = [];
  let told = 0;
  const outputs = parseInPool(given, {
    start: () => new FakeThread(new Set(deadly)) as unknown as Worker,
    threads: 2,
    signal: new AbortController().signal,
    onProgress: (_path, count) => (told += count),
    ...more,
  });
  for await (const output of outputs) {
    if ('kind' in output) reported.push(`${output.row.path}: ${output.row.skipped}`);
    else parsed.push(...(output as ParsedBatch & { paths: string[] }).paths);
  }
  const inOrder = parsed.sort((a, b) => Number.parseInt(a) - Number.parseInt(b));
  return { parsed: inOrder, reported, told, threads: FakeThread.started.length };
}

const paths = files.map(({ path }) => path);

describe('parseInPool', () => {
  it('has each file parsed once, in as many threads as there may be', async () => {
    expect(await run([])).toEqual({ parsed: paths, reported: [], told: 20, threads: 2 });
    expect(await run([], {}, [])).toEqual({ parsed: [], reported: [], told: 0, threads: 0 });
    expect(await run([], {}, files.slice(0, 1))).toMatchObject({ parsed: ['0.txt'], threads: 1 });
  });

  it('goes on with the others where a file ends its thread, and reports that one', async () => {
    for (const deadly of [['7.txt'], ['0.txt', '1.txt', '19.txt'], paths]) {
      const { parsed, reported } = await run(deadly);
      expect(parsed).toEqual(paths.filter((path) => !deadly.includes(path)));
      expect(reported.map((line) => line.split(':')[0]).sort()).toEqual([...deadly].sort());
      expect(reported[0]).toContain('out of memory');
    }
  });

  it('lets the threads hand over what they have when it is stopped', async () => {
    const controller = new AbortController();
    const { parsed, reported } = await run([], {
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    expect(parsed.length).toBeGreaterThan(0);
    expect(parsed.length).toBeLessThan(20);
    expect(reported).toEqual([]);
  });

  it('ends its threads where what it hands over is no longer wanted', async () => {
    FakeThread.started.length = 0;
    const outputs = parseInPool(files, {
      start: () => new FakeThread(new Set()) as unknown as Worker,
      threads: 2,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    await outputs.next();
    await outputs.return(undefined);
    expect(FakeThread.started).toHaveLength(2);
  });
});
