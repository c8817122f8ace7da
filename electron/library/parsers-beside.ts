import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Parsers } from './index-run.ts';

/**
 * The parsing threads of a program: the file `library-parser` beside its own in the build. One processor is left to the
 * thread that writes the index and to the window; but two threads also where there are but two, since writing is little
 * work beside parsing (measured: docs/benchmarks.md).
 *
 * @param entry `import.meta.url` of the program's entry
 */
export function parsersBeside(entry: string): Parsers {
  const file = new URL(`./library-parser${extname(new URL(entry).pathname)}`, entry);
  return {
    start: (given) => new Worker(file, { workerData: given }),
    threads: Math.max(2, availableParallelism() - 1),
  };
}
