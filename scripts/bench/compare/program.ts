import type { AskedQuery } from '../asked-query.ts';

/** What one query cost a program. */
export interface Answer {
  /** Until the first `SHOWN` hits were there, each with a snippet, ms. */
  readonly first: number;
  /** Until the number of all hits was known, ms. */
  readonly total: number;
  /** That number. */
  readonly found: number;
}

/** Hits that a reader sees first. */
export const SHOWN = 50;

/** Something a user could search the same files with. */
export interface Program {
  readonly name: string;
  /** Most queries of a class that it is asked: fewer where each is a process or takes long. */
  readonly queries: number;
  /** Whether it is asked each query once before the clock counts, because it keeps something of it. */
  readonly rehearses: boolean;
  /** Null where the program has no such query. */
  ask(asked: AskedQuery): Promise<Answer | null>;
}
