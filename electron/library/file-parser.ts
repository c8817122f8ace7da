import type { EncodingName } from '../../shared/model/encodings.ts';
import { FileOpener } from './file-opener.ts';
import { judgeFile } from './judge-file.ts';
import type { FileToRead } from './judgement.ts';
import { openAhead } from './open-ahead.ts';
import { BatchMaker, type ParsedBatch } from './parsed-batch.ts';

/** What a parsing thread is given to begin with. */
export interface ParserStart {
  /** The encodings that the user chose, by the SHA-256 of the file's bytes. */
  readonly chosen: ReadonlyMap<string, EncodingName>;
}

/**
 * What the owner says to a parsing thread. After its last files, and after `finish` at once, it hands over what it has,
 * and ends.
 */
export type ParserOrder =
  | { readonly kind: 'parse'; readonly files: readonly FileToRead[]; readonly isLast: boolean }
  | { readonly kind: 'finish' };

/** What a parsing thread says. After `idle` it waits for the next files. */
export type ParserReport =
  | { readonly kind: 'progress'; readonly path: string; readonly files: number }
  | { readonly kind: 'batch'; readonly batch: ParsedBatch }
  | { readonly kind: 'idle' };

export interface ParserOptions extends ParserStart {
  readonly report: (report: ParserReport) => void;
  /** Asked between two files, and between two parts of a volume: whether an order has come that ends this one. */
  readonly isToFinish: () => boolean;
}

/** What is opened ahead of the file that is parsed: so many files, of so many bytes in all; one however large it is. */
const AHEAD = { items: 4, weight: 8 * 1024 * 1024 };

/**
 * A batch is handed over when it reaches so many words, or was begun so many ms ago; the first one sooner, since somebody
 * may be waiting to see something. Each becomes a segment: large ones are not merged so soon, and a merge needs as much
 * room on the disk again as what it merges. So a full batch has more words than 8 ** 7, where `mergeCandidates` begins a
 * new size: the few batches that a thread's first moments and its end cut short are not counted with it.
 */
const LIMITS = { words: 2_100_000, milliseconds: 10_000, firstMilliseconds: 1_500 };

/** Progress is told so often at most, ms. */
const PROGRESS_EVERY = 100;

/** Reads, judges and parses files, and makes batches of them that only need to be committed. */
export class FileParser {
  readonly #options: ParserOptions;
  readonly #maker = new BatchMaker();
  readonly #opener = new FileOpener();
  #begunAt = performance.now();
  #isFirst = true;
  #toldAt = 0;
  #untold = 0;

  constructor(options: ParserOptions) {
    this.#options = options;
  }

  async parse(files: readonly FileToRead[]): Promise<void> {
    const { chosen, isToFinish } = this.#options;
    const ahead = openAhead(files, {
      ...AHEAD,
      weigh: ({ size }: FileToRead) => size,
      open: (file) => this.#opener.open(file),
    });
    for await (const opened of ahead) {
      const judgements = judgeFile(
        opened,
        () => false,
        (sha256) => chosen.get(sha256) ?? null,
      );
      for await (const judgement of judgements) {
        this.#maker.add(judgement);
        if (this.#isDue) this.handOver();
        // A volume may go on for long. The next run begins it anew.
        if (judgement.kind === 'part' && isToFinish()) return;
      }
      this.#maker.endFile();
      this.#tell(opened.file.path);
      if (isToFinish()) break;
    }
  }

  /** Hands over what has been gathered. */
  handOver(): void {
    this.#begunAt = performance.now();
    this.#isFirst = false;
    if (!this.#maker.isEmpty) this.#options.report({ kind: 'batch', batch: this.#maker.take() });
  }

  get #isDue(): boolean {
    const longest = this.#isFirst ? LIMITS.firstMilliseconds : LIMITS.milliseconds;
    return this.#maker.words >= LIMITS.words || performance.now() - this.#begunAt >= longest;
  }

  #tell(path: string): void {
    this.#untold += 1;
    const now = performance.now();
    if (now - this.#toldAt < PROGRESS_EVERY) return;
    this.#options.report({ kind: 'progress', path, files: this.#untold });
    this.#toldAt = now;
    this.#untold = 0;
  }
}
