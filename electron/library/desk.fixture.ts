import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { IndexReport } from '../../shared/library/summary.ts';
import type { Failure, Result } from '../../shared/model/result.ts';
import type { UpdateOptions } from './library-options.ts';
import { Library } from './library.ts';

/** For tests: a temporary place with source folders and libraries in it. */
export class Desk {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), 'memcon-desk-')));
  readonly #open = new Set<Library>();
  /** Files get times well in the past, each its own, so that no test depends on how fast it runs. */
  #clock = Date.now() - 3_600_000;

  at(path: string): string {
    return join(this.path, path);
  }

  folder(path: string): string {
    mkdirSync(this.at(path), { recursive: true });
    return this.at(path);
  }

  write(path: string, text: string | Uint8Array): string {
    mkdirSync(dirname(this.at(path)), { recursive: true });
    writeFileSync(this.at(path), text);
    this.#clock += 1_000;
    utimesSync(this.at(path), new Date(this.#clock), new Date(this.#clock));
    return this.at(path);
  }

  move(from: string, to: string): void {
    mkdirSync(dirname(this.at(to)), { recursive: true });
    renameSync(this.at(from), this.at(to));
  }

  remove(path: string): void {
    rmSync(this.at(path), { recursive: true });
  }

  async library(name = 'library'): Promise<Library> {
    const library = valueOf(await Library.open(this.at(name)));
    this.#open.add(library);
    return library;
  }

  async close(library: Library): Promise<void> {
    this.#open.delete(library);
    await library.close();
  }

  /** Closes what is open and removes everything. */
  async clear(): Promise<void> {
    for (const library of this.#open) await library.close();
    this.#open.clear();
    rmSync(this.path, { recursive: true });
  }
}

/** A small record in the labelled shape; `topic` is the word to find it by. */
export function memorandum(topic: string, day = 7): string {
  return [
    `Title: Memorandum of a Conversation on ${topic}`,
    `Date: September ${day}, 1956`,
    'Source: Department of State, Central Files.',
    '',
    `The Ambassador said that ${topic} would have to wait. The Secretary agreed.`,
    '',
  ].join('\n');
}

export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
}

export function failureOf(result: Result<unknown>): Failure {
  if (result.ok) throw new Error('expected a failure');
  return result.failure;
}

export async function update(library: Library, options?: UpdateOptions): Promise<IndexReport> {
  return valueOf(await library.update(options));
}
