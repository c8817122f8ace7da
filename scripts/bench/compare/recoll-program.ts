import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AskedQuery } from '../asked-query.ts';
import { clocked } from './clock.ts';
import { SHOWN, type Answer, type Program } from './program.ts';
import { recollQuery } from './recoll-query.ts';
import { runMeasured, type ProcessCost } from './run-measured.ts';

/** A word that no text has. */
const NOTHING = 'zqxjzqxj';
/** It knows folders, too. */
const FILES = '-mime:inode/directory';

/** Recoll with a configuration of its own: one folder, no daemon, all else as it comes. */
export class RecollProgram implements Program {
  readonly name = 'Recoll';
  readonly queries = 20;
  readonly rehearses = true;
  readonly #folder: string;
  readonly #env = { ...process.env, LC_ALL: 'C.UTF-8' };

  /** @param folder for its configuration and its index; made anew */
  constructor(folder: string, records: string) {
    this.#folder = folder;
    mkdirSync(folder);
    writeFileSync(join(folder, 'recoll.conf'), `topdirs = "${records}"\ndefaultcharset = UTF-8\nloglevel = 1\n`);
  }

  index(): Promise<ProcessCost> {
    return runMeasured('recollindex', ['-c', this.#folder], this.#env);
  }

  /** One process for each query, with its start. Stems are left out, so that it is asked for the same words. */
  async ask(asked: AskedQuery): Promise<Answer | null> {
    const query = recollQuery(asked);
    if (query === null) return null;
    const first = await clocked(() => this.#run(query, '-A', '-n', String(SHOWN)));
    const total = await clocked(() => this.#run(query, '-Q', '-E'));
    return { first: first.ms, total: total.ms, found: foundBy(total.value) };
  }

  /** Files that it has indexed. */
  async records(): Promise<number> {
    return foundBy(await this.#run(FILES, '-Q', '-E'));
  }

  /** A process that opens the index and finds nothing, ms. */
  async start(): Promise<number> {
    return (await clocked(() => this.#run(NOTHING, '-Q', '-E'))).ms;
  }

  async #run(query: string, ...options: readonly string[]): Promise<string> {
    const args = ['-c', this.#folder, '-s', '', ...options, '--', query];
    return (await promisify(execFile)('recollq', args, { env: this.#env, maxBuffer: 1 << 26 })).stdout;
  }
}

/**
 *     Recoll query: Query((treaty AND peace))
 *     6 results
 *     ^
 */
export function foundBy(output: string): number {
  const found = /^(\d+) results/mu.exec(output)?.[1];
  if (found === undefined) throw new Error(`bench: recollq said no number of results: ${output.slice(0, 200)}`);
  return Number(found);
}
