import type { Place } from './rows.ts';

/** A path is handed on when nothing was heard of it for so long, ms: a file that is still written stays until it rests. */
const QUIET = 200;

/**
 * Gathers what was heard to change into few runs. Events come by the dozen for one saved file, and a file that is being
 * copied in grows with each of them.
 */
export class PathGatherer {
  readonly #deliver: (places: readonly Place[]) => void;
  readonly #quiet: number;
  readonly #heard = new Map<string, { readonly place: Place; readonly at: number }>();
  #timer: NodeJS.Timeout | null = null;

  constructor(deliver: (places: readonly Place[]) => void, quiet = QUIET) {
    this.#deliver = deliver;
    this.#quiet = quiet;
  }

  hear(place: Place): void {
    const key = `${place.folder}/${place.path}`;
    // Again at the end, so that the map stays in order of time.
    this.#heard.delete(key);
    this.#heard.set(key, { place, at: performance.now() });
    this.#timer ??= setTimeout(() => this.#handOn(), this.#quiet);
  }

  /** Drops what was heard of a source folder, or of all. */
  forget(folder?: string): void {
    for (const [key, { place }] of this.#heard) {
      if (folder === undefined || place.folder === folder) this.#heard.delete(key);
    }
    if (this.#heard.size > 0 || this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
  }

  #handOn(): void {
    this.#timer = null;
    const now = performance.now();
    const rested: Place[] = [];
    for (const [key, { place, at }] of this.#heard) {
      const wait = at + this.#quiet - now;
      // Timers may be early by less than one ms.
      if (wait >= 1) {
        this.#timer = setTimeout(() => this.#handOn(), wait);
        break;
      }
      rested.push(place);
      this.#heard.delete(key);
    }
    if (rested.length > 0) this.#deliver(rested);
  }
}
