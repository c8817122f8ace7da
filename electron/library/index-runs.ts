import type { IndexProgress, IndexReport } from '../../shared/library/summary.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import { isDamage, UNREADABLE } from './damage.ts';
import type { Library } from './library.ts';
import type { Place } from './rows.ts';

export interface RunsOptions {
  readonly onProgress: (progress: IndexProgress) => void;
  readonly onEnded: (ended: Ended) => Promise<void>;
}

export interface Ended {
  readonly library: Library;
  readonly result: Result<IndexReport>;
  /** True for a run through all source folders. */
  readonly whole: boolean;
  /** True where its progress was told: whoever heard of it must hear of its end. */
  readonly shown: boolean;
  /** True where it was stopped to make way for another run through all source folders. */
  readonly madeWay: boolean;
}

export interface Run {
  readonly ended: Promise<Result<IndexReport>>;
  readonly abort: () => void;
  readonly whole: boolean;
}

/** A run over places that were heard to change is shown only where it has at least so many files to read. */
const SHOWN_FROM = 20;

/**
 * Keeps one run of indexing at a time going: through all source folders, or over what was heard to change. What is
 * heard while a run is under way waits for its end; while runs are held off, all of it waits.
 */
export class IndexRuns {
  readonly #options: RunsOptions;
  #run: Run | null = null;
  #heard: Place[] = [];
  /** The last run through all source folders was stopped: what it did not reach waits for the next one. */
  #stopped = false;
  /** The run that is being stopped makes way for another. */
  #another = false;

  constructor(options: RunsOptions) {
    this.#options = options;
  }

  /** The run under way; null where there is none. */
  get current(): Run | null {
    return this.#run;
  }

  /** Starts a run through all source folders. None may be under way. */
  startWhole(library: Library): Run {
    this.#heard = [];
    return this.#start(library, null);
  }

  /** Runs over these places as soon as no other run is under way. */
  async hear(library: Library, places: readonly Place[]): Promise<void> {
    this.#heard.push(...(this.#stopped ? places.filter(({ path }) => path !== '') : places));
    await this.#followHeard(library);
  }

  /**
   * Ends the run under way; what it committed stays.
   * @param another true where another run through all folders follows at once: then nobody needs to hear of this end
   */
  async stop(another = false): Promise<void> {
    this.#another = another;
    // While one ends, another may start for what was heard meanwhile.
    while (this.#run !== null) {
      this.#run.abort();
      await this.#run.ended;
    }
    this.#another = false;
  }

  async #followHeard(library: Library): Promise<void> {
    if (this.#run !== null || this.#heard.length === 0 || library.isPaused) return;
    const places = this.#heard;
    this.#heard = [];
    const result = await this.#start(library, places).ended;
    // Another process is indexing the same library: it may have passed these places already.
    if (!result.ok && result.failure.code === 'library-busy') this.#heard.push(...places);
  }

  #start(library: Library, only: readonly Place[] | null): Run {
    const controller = new AbortController();
    let shown = only === null;
    const onProgress = (progress: IndexProgress): void => {
      shown ||= progress.phase === 'reading' && progress.total >= SHOWN_FROM;
      if (shown) this.#options.onProgress(progress);
    };
    const updated = library.update({ signal: controller.signal, onProgress, ...(only === null ? {} : { only }) });
    const whole = only === null;
    const ended = this.#conclude(library, updated, () => ({ whole, shown }));
    const run: Run = { ended, abort: () => controller.abort(), whole };
    this.#run = run;
    return run;
  }

  async #conclude(
    library: Library,
    updated: Promise<Result<IndexReport>>,
    kind: () => Pick<Ended, 'whole' | 'shown'>,
  ): Promise<Result<IndexReport>> {
    const result = await updated.catch((error: unknown) =>
      fail(isDamage(error) ? UNREADABLE : 'indexing-failed', `library: indexing stopped: ${String(error)}.`),
    );
    this.#run = null;
    const { whole, shown } = kind();
    if (whole) this.#stopped = result.ok && result.value.cancelled;
    await this.#options.onEnded({ library, result, whole, shown, madeWay: this.#another });
    if (result.ok && !result.value.cancelled) void this.#followHeard(library);
    return result;
  }
}
