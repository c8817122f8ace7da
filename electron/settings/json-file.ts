import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as v from 'valibot';
import writeFileAtomic from 'write-file-atomic';

/**
 * A small value kept in one JSON file. Written to a temporary name and renamed, so that a crash leaves the old value;
 * admitted by its schema when read.
 */
export class JsonFile<T> {
  readonly #path: string;
  readonly #schema: v.GenericSchema<unknown, T>;
  readonly #initial: T;
  #last: Promise<void> = Promise.resolve();

  /** @param initial the value where the file does not exist or cannot be read. */
  constructor(path: string, schema: v.GenericSchema<unknown, T>, initial: T) {
    this.#path = path;
    this.#schema = schema;
    this.#initial = initial;
  }

  /** The value kept. A broken file is put aside as `NAME.broken` (the last one only) and the initial value given. */
  async read(): Promise<T> {
    let words: string;
    try {
      words = await readFile(this.#path, 'utf8');
    } catch {
      return this.#initial;
    }
    const value = v.safeParse(this.#schema, parseJson(words));
    if (value.success) return value.output;
    console.error(`settings: ${this.#path} does not hold what it should; kept aside as ${this.#path}.broken.`);
    await rename(this.#path, `${this.#path}.broken`).catch(() => undefined);
    return this.#initial;
  }

  /** Writes the value; rejects with the system's error where the disk refuses. */
  write(value: T): Promise<void> {
    const writing = this.#write(value);
    this.#last = writing.catch(() => undefined);
    return writing;
  }

  /** Fulfilled when what was handed to `write` has reached the disk or failed to. */
  written(): Promise<void> {
    return this.#last;
  }

  async #write(value: T): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    await writeFileAtomic(this.#path, `${JSON.stringify(value, null, 2)}\n`);
  }
}

function parseJson(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    return undefined;
  }
}
