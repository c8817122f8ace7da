import type { Worker } from 'node:worker_threads';
import type { IndexProgress, IndexReport, SkippedFile } from '../../shared/library/summary.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { Batch, type BatchIndex } from './batch.ts';
import type { Catalogue } from './catalogue.ts';
import type { Change } from './change.ts';
import type { ParserStart } from './file-parser.ts';
import { judgeFile, openFile } from './judge-file.ts';
import { holdsRecords, type FileToRead, type Judgement } from './judgement.ts';
import { listSkipped } from './list-skipped.ts';
import { nextTurn } from './next-turn.ts';
import { openAhead } from './open-ahead.ts';
import { parseInPool } from './parser-pool.ts';
import { planPaths } from './plan-paths.ts';
import { planRun, type PlanOptions, type RunPlan } from './plan-run.ts';
import type { Place } from './rows.ts';
import { folderName } from './source-path.ts';
import { RunProgress } from './run-progress.ts';

/** Parsing threads, as the program that runs the library starts them. */
export interface Parsers {
  readonly start: (given: ParserStart) => Worker;
  readonly threads: number;
}

export interface RunOptions {
  readonly catalogue: Catalogue;
  readonly index: BatchIndex & Pick<SearchIndex, 'tidy'>;
  readonly libraryPath: string;
  /** Threads that parse; null where this one must do it alone. */
  readonly parsers: Parsers | null;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: IndexProgress) => void;
  /** The places to look at; all source folders where this is null. */
  readonly only: readonly Place[] | null;
}

/** What is opened ahead of the file that is parsed: so many files, of so many bytes in all; one however large it is. */
const AHEAD = { items: 8, weight: 8 * 1024 * 1024 };

/** From here on threads are worth their start. */
const LARGE = { files: 64, bytes: 1 << 20 };

/** The longest stretch of small work, ms, before a waiting search has its turn. */
const STRETCH = 10;

/**
 * Brings a library up to date with its folders: reads new and changed files, forgets those that are gone, commits as it
 * goes. On abort it commits what it has read and reports `cancelled`. A volume is committed in parts; where its reading is
 * cut short, its row says so, and the next run puts the whole in place of what is there.
 */
export async function runIndexing(options: RunOptions): Promise<IndexReport> {
  return new IndexRun(options).run();
}

class IndexRun {
  readonly #options: RunOptions;
  readonly #progress: RunProgress;
  readonly #batch: Batch;
  readonly #tally = { added: 0, changed: 0, removed: 0 };
  #yieldedAt = performance.now();

  constructor(options: RunOptions) {
    this.#options = options;
    this.#progress = new RunProgress(options.onProgress);
    this.#batch = new Batch(options.catalogue, options.index);
  }

  async run(): Promise<IndexReport> {
    const { libraryPath, signal } = this.#options;
    let plan: RunPlan | null = null;
    try {
      plan = await this.#plan({ libraryPath, signal, onFound: (total) => this.#progress.found(total) });
      await this.#follow(plan);
      this.#progress.beginCommitting();
      await this.#tidy();
    } catch (error) {
      if (!signal.aborted) throw error;
      this.#batch.commit();
    }
    return this.#report(plan);
  }

  #plan(options: PlanOptions): Promise<RunPlan> {
    const { catalogue, only } = this.#options;
    return only === null ? planRun(catalogue, options) : planPaths(catalogue, only, options);
  }

  async #follow({ toRead, settled, gone }: RunPlan): Promise<void> {
    this.#progress.beginReading(toRead.length);
    for (const judgement of settled) await this.#take(judgement);
    if (this.#isLarge(toRead)) await this.#readInThreads(toRead);
    else await this.#readHere(toRead);
    for (const judgement of gone) await this.#take(judgement);
    this.#batch.commit();
  }

  #isLarge(files: readonly FileToRead[]): boolean {
    return files.length >= LARGE.files || files.reduce((sum, { size }) => sum + size, 0) >= LARGE.bytes;
  }

  async #readInThreads(files: readonly FileToRead[]): Promise<void> {
    const { parsers, catalogue, signal } = this.#options;
    if (parsers === null) return this.#readHere(files);
    const outputs = parseInPool(files, {
      start: () => parsers.start({ chosen: catalogue.chosenEncodings() }),
      threads: parsers.threads,
      signal,
      onProgress: (path, count) => {
        this.#progress.reading(path);
        this.#progress.read(count);
      },
    });
    for await (const output of outputs) {
      if ('kind' in output) this.#batch.add(output);
      else for (const judgement of this.#batch.addParsed(output)) this.#count(judgement);
      this.#batch.commit();
      await nextTurn();
    }
    signal.throwIfAborted();
  }

  async #readHere(files: readonly FileToRead[]): Promise<void> {
    for await (const opened of openAhead(files, { ...AHEAD, weigh: ({ size }) => size, open: openFile })) {
      this.#progress.reading(opened.file.path);
      const judgements = judgeFile(
        opened,
        (sha256) => this.#batch.holds(sha256),
        (sha256) => this.#options.catalogue.chosenEncoding(sha256),
      );
      for await (const judgement of judgements) await this.#take(judgement);
      this.#progress.read();
    }
  }

  async #take(judgement: Judgement): Promise<void> {
    this.#count(judgement);
    this.#batch.add(judgement);
    if (this.#batch.due) {
      this.#batch.commit();
      await nextTurn();
      this.#options.index.tidy();
    }
    await this.#breathe();
  }

  /** Lets others have their turn every few ms, and stops here where the run was cancelled. */
  async #breathe(): Promise<void> {
    if (performance.now() - this.#yieldedAt >= STRETCH) {
      await nextTurn();
      this.#yieldedAt = performance.now();
    }
    this.#options.signal.throwIfAborted();
  }

  #count(judgement: Judgement | Change): void {
    if (judgement.kind === 'touched' || judgement.kind === 'part') return;
    const before = this.#options.catalogue.file(judgement.row);
    const held = (before?.keys.length ?? 0) > 0;
    const holds = judgement.kind === 'copy' || (judgement.kind === 'read' && holdsRecords(judgement));
    // The same bytes read by another parser are the same file still.
    if (holds && held && before?.sha256 === judgement.row.sha256) return;
    if (holds) this.#tally[held ? 'changed' : 'added'] += 1;
    else if (held) this.#tally.removed += 1;
  }

  async #tidy(): Promise<void> {
    // What was changed is to be told at once; a step for each run keeps up with them.
    if (this.#options.only !== null) this.#options.index.tidy();
    else while (this.#options.index.tidy()) await this.#breathe();
  }

  async #report(plan: RunPlan | null): Promise<IndexReport> {
    const { catalogue, only, signal } = this.#options;
    const skipped = only === null ? await listSkipped(catalogue) : skippedOf(catalogue, plan);
    return {
      files: plan?.files ?? 0,
      documents: catalogue.recordCount,
      ...this.#tally,
      skipped: [...(plan?.unreachable ?? []), ...skipped],
      bytes: plan?.bytes ?? 0,
      seconds: Math.round(this.#progress.seconds * 1000) / 1000,
      cancelled: signal.aborted,
    };
  }
}

/** Of the files that a plan had to do with, those that hold no record. */
function skippedOf(catalogue: Catalogue, plan: RunPlan | null): SkippedFile[] {
  if (plan === null) return [];
  const places: Place[] = [...plan.toRead, ...plan.settled.map(({ row }) => row)];
  const roots = new Map(catalogue.folders().map(({ token, path }) => [token, folderName(path)]));
  return places.flatMap((place) => {
    const reason = catalogue.file(place)?.skipped ?? null;
    const root = roots.get(place.folder) ?? '';
    return reason === null ? [] : [{ folder: place.folder, path: `${root}/${place.path}`, reason }];
  });
}
