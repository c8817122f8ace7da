import type { DAMAGE_EXIT } from '../library/damage.ts';
import type { Parsers } from '../library/index-run.ts';

/** Where the command line reads and writes; a test gives its own. */
export interface CliStreams {
  /** Answers: JSON, help. Resolves when the text is out. */
  readonly out: (text: string) => Promise<void>;
  /** Progress and problems. */
  readonly err: (text: string) => Promise<void>;
  /** True where `err` shows on a terminal, so that one line can be written over. */
  readonly isTerminal: boolean;
  /** Aborts on Ctrl+C. */
  readonly signal: AbortSignal;
  /** True where the process before this one ended on reading the library. */
  readonly damaged?: boolean;
  /** Threads that parse, where there is much to read; without them all is done in this one. */
  readonly parsers?: Parsers;
}

/** 0: success. 1: a defect of ours. 2: a bad argument, or something that could not be read. 130: interrupted. 87: the library is damaged. */
export type ExitCode = 0 | 1 | 2 | 130 | typeof DAMAGE_EXIT;
