import type { LibraryState } from '../../shared/library/summary.ts';
import { LibraryClient, type LibraryPort } from '../library/library-client.ts';
import { DAMAGE_EXIT } from '../library/damage.ts';
import { isAbort, isMemoryFault } from '../library/memory-fault.ts';

// A process that ends more often than this is broken in a way which starting it once more does not mend.
const RESTARTS = 3;
const WITHIN_MS = 60_000;

/** What the page hears of the library process. */
export interface PageNews {
  /** One sentence. */
  notify(message: string): void;
  /** The state of the library once it runs again; a run that was under way has ended. */
  restarted(state: LibraryState): void;
}

/**
 * Keeps the library process alive. The client starts a new one with the next call; this notices the end, tells the
 * page in one sentence, and makes that call.
 */
export class LibraryKeeper {
  readonly client: LibraryClient;
  readonly #page: PageNews;
  #closing = false;
  #damaged = false;
  /** The last process gave itself up. */
  #aborted = false;
  #ends: number[] = [];

  /** @param start makes a new library process; `damaged` where the last one ended on reading the library. */
  constructor(start: (damaged: boolean) => LibraryPort, page: PageNews) {
    this.#page = page;
    this.client = new LibraryClient(() => {
      const port = start(this.#damaged);
      this.#damaged = false;
      port.on('exit', (code) => this.#ended(code));
      return port;
    });
  }

  /** Closes the library; gives up waiting after `patience` milliseconds, for what was committed is safe. */
  async close(patience = 5000): Promise<void> {
    this.#closing = true;
    await Promise.race([this.client.close(), new Promise((resolve) => setTimeout(resolve, patience))]);
  }

  #ended(code: number): void {
    if (this.#closing) return;
    this.#damaged = code === DAMAGE_EXIT || isMemoryFault(code) || (isAbort(code) && this.#aborted);
    this.#aborted = isAbort(code);
    const now = Date.now();
    this.#ends = [...this.#ends.filter((at) => now - at < WITHIN_MS), now];
    if (this.#ends.length > RESTARTS) {
      this.#page.notify(
        `The library process ended again and again (code ${code}); restart Memcon. Your files and the library are kept.`,
      );
      return;
    }
    this.#page.notify(
      `The library process ended unexpectedly (code ${code}) and was started anew; ${this.#damaged ? 'its file may be damaged, and is built anew' : 'what it had indexed is kept'}.`,
    );
    // The client listens to the same event; it must have let go of the process before it is called.
    const damaged = this.#damaged;
    queueMicrotask(() => void this.#restart(damaged));
  }

  async #restart(damaged: boolean): Promise<void> {
    const state = await this.client.state();
    if (state.ok) this.#page.restarted(state.value);
    // What was damaged is read again from the files, without being asked.
    if (damaged) await this.client.update();
  }
}
