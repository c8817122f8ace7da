import type { OpenedDocument } from '../../shared/ipc/channels.ts';
import type {
  DocumentSummary,
  IndexProgress,
  IndexReport,
  LibraryState,
  SkippedFile,
} from '../../shared/library/summary.ts';
import type { EncodingName } from '../../shared/model/encodings.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { Span } from '../../shared/model/span.ts';
import type { SearchAnswer } from '../../shared/query/hit.ts';
import type { SearchOptions } from '../index/run-search.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { Catalogue } from './catalogue.ts';
import { Concordances } from './concordances.ts';
import { isDamage, orUnreadable } from './damage.ts';
import { openEnvironment, type Environment } from './environment.ts';
import { isSystemTrouble } from './file-trouble.ts';
import { forgetFolder } from './forget-folder.ts';
import type { Parsers, RunOptions } from './index-run.ts';
import { isSmall } from './is-small.ts';
import type { OpenOptions, UpdateOptions } from './library-options.ts';
import { listFolders } from './list-folders.ts';
import { listSkipped } from './list-skipped.ts';
import { writeKept } from './kept-copy.ts';
import { openIndex } from './open-index.ts';
import { pathOfRecord } from './path-of-record.ts';
import { indexCondition, rebuildIndex, SEARCH_GAPS } from './rebuild-index.ts';
import { RecordList } from './record-list.ts';
import { recordMatches } from './record-matches.ts';
import type { FolderRow } from './rows.ts';
import { searchWithGap } from './search-with-gap.ts';
import { readSourceFolder } from './source-folder.ts';
import { folderToken, liesWithin } from './source-path.ts';
import { updateInWorker } from './update-in-worker.ts';
import { takeWriterLock } from './writer-lock.ts';

/**
 * Source folders, the records in them, and their index, kept in one folder of its own. Source folders are only ever
 * read. Several processes may open the same library; what one commits, the others see.
 */
export class Library {
  /** Where it lies: absolute, resolved. */
  readonly path: string;
  readonly #environment: Environment;
  #index: SearchIndex;
  #catalogue: Catalogue;
  readonly #startWorker: OpenOptions['startWorker'];
  readonly #parsers: Parsers | null;
  #indexing: IndexProgress | null = null;
  #lastReport: IndexReport | null = null;
  readonly #list = new RecordList();
  /** Every match of a query in its context, by pages. */
  readonly concordances = new Concordances(() => ({ library: this, catalogue: this.#catalogue, index: this.#index }));

  private constructor(environment: Environment, { startWorker, parsers }: OpenOptions) {
    this.path = environment.path;
    this.#environment = environment;
    this.#startWorker = startWorker;
    this.#parsers = parsers ?? null;
    this.#index = openIndex(this.#environment, () => this.#catalogue);
    this.#catalogue = new Catalogue(environment, this.#index);
  }

  /** Opens the library in a folder; begins one where the folder is empty or missing. */
  static async open(folder: string, options: OpenOptions = {}): Promise<Result<Library>> {
    const opened = await openEnvironment(folder, options.begin ?? true, options.damaged);
    if (!opened.ok) return opened;
    return orUnreadable(folder, async () => {
      await writeKept(opened.value);
      return succeed(new Library(opened.value, options));
    });
  }

  /** Adds a source folder by its path; adding one twice changes nothing. Its files are read by the next `update`. */
  async addFolder(path: string): Promise<Result<string>> {
    const found = await readSourceFolder(path);
    if (!found.ok) return found;
    if (liesWithin(this.#environment.path, found.value)) {
      return fail('folder-in-library', `library: ${path} is the library's own folder; add a folder of records.`);
    }
    const token = folderToken(found.value);
    this.#catalogue.addFolder(token, found.value);
    await writeKept(this.#environment);
    return succeed(token);
  }

  /** Forgets a source folder and the records which only it held. No run may be under way in this process. */
  async removeFolder(token: string): Promise<Result<null>> {
    if (!this.#catalogue.folders().some((folder) => folder.token === token)) {
      return fail('folder-unknown', 'library: this folder is not in the library (any more); nothing was removed.');
    }
    if (this.#index.isOutdated) {
      return fail(
        'index-outdated',
        'library: another version of Memcon wrote its index, which is built anew first; remove the folder when that is done.',
      );
    }
    await forgetFolder(this.#catalogue, this.#index, token);
    await writeKept(this.#environment);
    return succeed(null);
  }

  /** Reads and forgets what changed in the source folders, or at some places only; a few files without the thread. */
  async update(options: UpdateOptions = {}): Promise<Result<IndexReport>> {
    const { signal = new AbortController().signal, only = null } = options;
    const onProgress = (progress: IndexProgress): void => {
      this.#indexing = progress;
      options.onProgress?.(progress);
    };
    const start = this.#startWorker;
    const plan = { libraryPath: this.path, signal, onFound: () => undefined };
    try {
      const little = only !== null && this.searchGap === null && (await isSmall(this.#catalogue, only, plan));
      const elsewhere =
        start === undefined || little ? null : await updateInWorker({ start: () => start(only), signal, onProgress });
      const result = elsewhere ?? (await this.#updateHere({ signal, onProgress, only }));
      if (result.ok && only === null) this.#lastReport = result.value;
      return result;
    } finally {
      this.#indexing = null;
    }
  }

  async #updateHere(options: Pick<RunOptions, 'signal' | 'onProgress' | 'only'>): Promise<Result<IndexReport>> {
    const { runIndexing } = await import('./index-run.ts');
    return this.#writing(async () => {
      await this.#rebuild(options.signal, options.onProgress);
      const stores = { catalogue: this.#catalogue, index: this.#index, libraryPath: this.path, parsers: this.#parsers };
      return succeed(await runIndexing({ ...stores, ...options }));
    });
  }

  /** Does what no other process may do at the same time; leaves catalogue and index at one where it fails. */
  async #writing<T>(action: () => Promise<Result<T>>): Promise<Result<T>> {
    const lock = await takeWriterLock(this.#environment.path);
    if (!lock.ok) return lock;
    try {
      return await action();
    } catch (error) {
      // What the index was told of a batch that could not be committed must not reach the next one.
      this.#index = openIndex(this.#environment, () => this.#catalogue);
      this.#catalogue = new Catalogue(this.#environment, this.#index);
      if (!isSystemTrouble(error) || isDamage(error)) throw error;
      return fail(
        'indexing-failed',
        `library: indexing stopped: ${error.message}; what was committed is safe, make room on the disk and update again.`,
      );
    } finally {
      await writeKept(this.#environment).finally(() => lock.value.release());
    }
  }

  async #rebuild(signal: AbortSignal, onProgress: (progress: IndexProgress) => void): Promise<void> {
    await rebuildIndex({
      stores: this.#environment,
      catalogue: this.#catalogue,
      index: this.#index,
      signal,
      onProgress: (done, total) => onProgress({ phase: 'rebuilding', done, total, current: null, rate: 0 }),
    });
  }

  get folders(): readonly Pick<FolderRow, 'token' | 'path'>[] {
    return this.#catalogue.folders();
  }

  /** Whether indexing is held off, by this process or an earlier one. */
  get isPaused(): boolean {
    return this.#environment.meta.get('paused') === 1;
  }

  setPaused(paused: boolean): void {
    if (paused !== this.isPaused) this.#environment.meta.putSync('paused', Number(paused));
  }

  /** One sentence where the library was damaged, and is begun anew; else null. */
  get recovered(): string | null {
    return this.#environment.recovered;
  }

  async state(): Promise<LibraryState> {
    return {
      folders: await listFolders(this.#catalogue),
      documents: this.#catalogue.recordCount,
      indexing: this.#indexing,
      paused: this.isPaused,
      lastReport: this.#lastReport,
    };
  }

  /** Every record, oldest first, undated ones at the end. */
  list(): readonly DocumentSummary[] {
    return this.#list.of(this.#catalogue);
  }

  /** What holds no record, with its reason; of one source folder (its token), or of all (null). */
  skipped(folder: string | null): Promise<readonly SkippedFile[]> {
    return listSkipped(this.#catalogue, folder);
  }

  /** One sentence where a search cannot find every record, because its index has yet to be built anew; else null. */
  get searchGap(): string | null {
    return SEARCH_GAPS[indexCondition(this.#environment, this.#index)];
  }

  /**
   * While the index is built anew, the answer says so (`problem`) and holds what is found already.
   * @param limit most hits to answer; `total` counts them all
   */
  search(query: string, limit: number, options?: SearchOptions): Promise<SearchAnswer> {
    return searchWithGap(this.#index, this.searchGap, { query, limit, ...(options && { options }) });
  }

  /** Every place in one record where a part of a query matches, in the order of its text. */
  matches(query: string, id: string, options?: SearchOptions): readonly Span[] {
    return recordMatches(this.#catalogue, id, query, options);
  }

  /** The record as it was indexed, from the library's own copy of its words: its file may be out of reach. */
  async document(id: string): Promise<Result<OpenedDocument>> {
    return (await import('./open-record.ts')).openRecord(this.#catalogue, id);
  }

  /**
   * Reads a record's file anew in this encoding, or as detected (null), and keeps the choice; answers the record as it
   * reads now. Where it fails, nothing changes. No run may be under way in this process.
   */
  async setEncoding(id: string, encoding: EncodingName | null): Promise<Result<OpenedDocument>> {
    const key = this.#catalogue.keyOf(id);
    const record = key === undefined ? undefined : this.#catalogue.record(key);
    if (record === undefined) return this.document(id);
    const { setEncoding } = await import('./set-encoding.ts');
    const set = await this.#writing(async () => {
      await this.#rebuild(new AbortController().signal, () => undefined);
      return setEncoding(this.#catalogue, this.#index, { record, encoding });
    });
    return set.ok ? this.document(id) : set;
  }

  /** Where a record's (first) file is on this computer; null for an id the library has not. */
  pathOf(id: string): string | null {
    return pathOfRecord(this.#catalogue, id);
  }

  async close(): Promise<void> {
    await this.#environment.root.close();
  }
}
