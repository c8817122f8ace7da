import type { IndexProgress } from '../../shared/library/summary.ts';
import type { CliStreams } from './streams.ts';

/** Without a terminal, one line in so many ms: enough to see life in a log. */
const SPARSE = 5_000;
/** Columns of a terminal that the line may take: it must not wrap, or it could not be written over. */
const WIDTH = 78;

/** Shows a run's progress: one line written over and over on a terminal, a line now and then elsewhere. */
export class ProgressLine {
  readonly #streams: Pick<CliStreams, 'err' | 'isTerminal'>;
  #shownAt = performance.now();
  #isOpen = false;
  #saidRebuilding = false;

  constructor(streams: Pick<CliStreams, 'err' | 'isTerminal'>) {
    this.#streams = streams;
  }

  show(progress: IndexProgress): void {
    if (this.#streams.isTerminal) {
      this.#isOpen = true;
      void this.#streams.err(`\r\u001B[2K${sentenceOf(progress).slice(0, WIDTH)}`);
      return;
    }
    // A rebuild is told of at once, however short.
    const isNews = progress.phase === 'rebuilding' && !this.#saidRebuilding;
    if (isNews || performance.now() - this.#shownAt >= SPARSE) {
      this.#shownAt = performance.now();
      this.#saidRebuilding ||= isNews;
      void this.#streams.err(`${sentenceOf({ ...progress, current: null })}\n`);
    }
  }

  /** Clears the line. */
  async end(): Promise<void> {
    if (this.#isOpen) await this.#streams.err('\r\u001B[2K');
    this.#isOpen = false;
  }
}

/** `reading 120 of 4,000 files, 300 a second: part1/d102.txt` */
function sentenceOf({ phase, done, total, current, rate }: IndexProgress): string {
  if (phase === 'rebuilding') {
    return `index written by another version, building it anew: ${count(done)} of ${count(total)} records`;
  }
  if (phase === 'walking') return `looking for files: ${count(total)}`;
  if (phase === 'committing') return 'tidying the index';
  const speed = rate > 0 ? `, ${count(Math.round(rate))} a second` : '';
  return `reading ${count(done)} of ${count(total)} files${speed}${current === null ? '' : `: ${current}`}`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
