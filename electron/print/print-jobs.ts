import { randomUUID } from 'node:crypto';
import type { Brief } from '../../shared/brief/brief.ts';

/** One brief on its way to paper: the print window asks for it by token, and says when it has laid it out. */
export interface PrintJob {
  readonly token: string;
  readonly brief: Brief;
  /** Fulfilled with true when the page says that it is laid out, with false when `patience` ran out or the job ended. */
  readonly laidOut: Promise<boolean>;
}

interface Waiting {
  readonly job: PrintJob;
  readonly settle: (laidOut: boolean) => void;
}

export class PrintJobs {
  readonly #waiting = new Map<string, Waiting>();
  readonly #patience: number;

  /** @param patience milliseconds to wait for the page; a long record with Japanese faces takes a few seconds. */
  constructor(patience = 60_000) {
    this.#patience = patience;
  }

  open(brief: Brief): PrintJob {
    const token = randomUUID();
    let settle: (laidOut: boolean) => void = () => undefined;
    const laidOut = new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), this.#patience);
      settle = (value) => {
        clearTimeout(timer);
        resolve(value);
      };
    });
    const job = { token, brief, laidOut };
    this.#waiting.set(token, { job, settle });
    return job;
  }

  /** The brief of a job under way, or null. */
  briefOf(token: string): Brief | null {
    return this.#waiting.get(token)?.job.brief ?? null;
  }

  markLaidOut(token: string): void {
    this.#waiting.get(token)?.settle(true);
  }

  end(token: string): void {
    this.#waiting.get(token)?.settle(false);
    this.#waiting.delete(token);
  }
}
