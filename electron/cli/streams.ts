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
}

/** 0: success. 1: a defect of ours. 2: a bad argument, or something that could not be read. 130: interrupted. */
export type ExitCode = 0 | 1 | 2 | 130;
