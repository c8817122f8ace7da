import { LibraryClient, type LibraryPort } from '../library/library-client.ts';

// A process that ends more often than this is broken in a way which starting it once more does not mend.
const RESTARTS = 3;
const WITHIN_MS = 60_000;

/**
 * Keeps the library process alive. The client starts a new one with the next call; this notices the end, tells the
 * page in one sentence, and makes that call.
 */
export class LibraryKeeper {
  readonly client: LibraryClient;
  #closing = false;
  #ends: number[] = [];

  /** @param start makes a new library process, @param notify tells the page one sentence. */
  constructor(start: () => LibraryPort, notify: (message: string) => void) {
    this.client = new LibraryClient(() => {
      const port = start();
      port.on('exit', (code) => this.#ended(code, notify));
      return port;
    });
  }

  /** Closes the library; gives up waiting after `patience` milliseconds, for what was committed is safe. */
  async close(patience = 5000): Promise<void> {
    this.#closing = true;
    await Promise.race([this.client.close(), new Promise((resolve) => setTimeout(resolve, patience))]);
  }

  #ended(code: number, notify: (message: string) => void): void {
    if (this.#closing) return;
    const now = Date.now();
    this.#ends = [...this.#ends.filter((at) => now - at < WITHIN_MS), now];
    if (this.#ends.length > RESTARTS) {
      notify(
        `The library process ended again and again (code ${code}); restart Memcon. Your files and the library are kept.`,
      );
      return;
    }
    notify(`The library process ended unexpectedly (code ${code}) and was started anew; what it had indexed is kept.`);
    void this.client.state();
  }
}
