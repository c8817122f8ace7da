import type {
  DocumentSummary,
  IndexProgress,
  IndexReport,
  LibraryState,
  SkippedFile,
} from '../../shared/library/summary.ts';
import type { Failure, Result } from '../../shared/model/result.ts';
import type { Api } from '../api.ts';
import { byId } from '../desk/by-id.ts';
import { unpackList } from '../../shared/library/packed-list.ts';

/** While a run goes on, the list is asked for again this often, in milliseconds. */
const RELIST = 3000;

/** The source folders, the list of records, and the run of indexing which fills it. */
export class LibraryStore {
  state = $state.raw<LibraryState | null>(null);
  /** Every record, oldest first, undated ones at the end. */
  documents = $state.raw<readonly DocumentSummary[]>([]);
  /** True once the list has been answered for the first time. */
  listed = $state(false);
  progress = $state.raw<IndexProgress | null>(null);
  /** What the last run of this session did, until it is put away. */
  report = $state.raw<IndexReport | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** What holds no record, with its reason, as last asked for; null until it is answered. */
  skippedFiles = $state.raw<readonly SkippedFile[] | null>(null);

  /** The rows of the list by record; made once for each list, however often what shows them comes and goes. */
  readonly byId = $derived(byId(this.documents));
  readonly folders = $derived(this.state?.folders ?? []);
  readonly skipped = $derived(this.folders.reduce((sum, folder) => sum + folder.skipped, 0));
  /** True once we know that there is no source folder, so that there is nothing to show. */
  readonly empty = $derived(this.state !== null && this.folders.length === 0);

  readonly #api: Api;
  /** Counts requests for the list; an answer to any but the last is dropped. */
  #listing = 0;
  /** When the list was last asked for, `performance.now()`. */
  #askedAt = 0;
  /** True from the reader's wish for a run until its report: such a run is reported even if it changed nothing. */
  #wished = false;

  constructor(api: Api) {
    this.#api = api;
  }

  /**
   * Hears of progress and of ended runs.
   * @param onChanged called after the list is up to date again, so that what depends on it can be asked anew
   * @returns the function that stops listening
   */
  listen(onChanged: () => void = () => undefined): () => void {
    const stops = [
      this.#api.on('library:progress', (progress) => {
        this.progress = progress;
        if (performance.now() - this.#askedAt > RELIST) void this.#catchUp();
      }),
      this.#api.on('library:changed', ({ state, report }) => {
        this.#adopt(state);
        if (report !== null) this.#take(report);
        void this.#list().then(onChanged);
      }),
    ];
    return () => stops.forEach((stop) => stop());
  }

  async load(): Promise<void> {
    await this.#catchUp();
  }

  /** Shows the native dialog; a cancelled one changes nothing. */
  async addFolder(): Promise<void> {
    await this.#ask(this.#api.invoke('library:add-folder', {}));
  }

  async addDropped(files: readonly File[]): Promise<void> {
    if (files.length > 0) await this.#ask(this.#api.addDropped(files));
  }

  /** Forgets a folder and the records that only it held; the files on disk are not touched. */
  async removeFolder(token: string): Promise<void> {
    if (await this.#ask(this.#api.invoke('library:remove-folder', { token }))) await this.#list();
  }

  async refresh(): Promise<void> {
    this.#wished = true;
    await this.#ask(this.#api.invoke('library:refresh', {}));
  }

  async cancel(): Promise<void> {
    await this.#ask(this.#api.invoke('library:cancel', {}));
  }

  /** Stops the run under way; none is made until the reader resumes. */
  async pause(): Promise<void> {
    await this.#ask(this.#api.invoke('library:pause', {}));
  }

  async resume(): Promise<void> {
    this.#wished = true;
    await this.#ask(this.#api.invoke('library:resume', {}));
  }

  /** Asks for what was left out: of one source folder (its token), or of all (null). */
  async listSkipped(folder: string | null): Promise<void> {
    const answer = await this.#api.invoke('library:skipped', { folder });
    if (answer.ok) this.skippedFiles = answer.value;
    else this.failure = answer.failure;
  }

  dismissReport(): void {
    this.report = null;
  }

  async #catchUp(): Promise<void> {
    await Promise.all([this.#ask(this.#api.invoke('library:state', {})), this.#list()]);
  }

  #take(report: IndexReport): void {
    const idle = report.added + report.changed + report.removed === 0 && !report.cancelled;
    if (this.#wished || !idle) this.report = report;
    this.#wished = false;
  }

  #adopt(state: LibraryState): void {
    this.state = state;
    this.progress = state.indexing;
  }

  async #ask(call: Promise<Result<LibraryState | null>>): Promise<boolean> {
    const answer = await call;
    this.failure = answer.ok ? null : answer.failure;
    if (answer.ok && answer.value !== null) this.#adopt(answer.value);
    return answer.ok;
  }

  async #list(): Promise<void> {
    const turn = ++this.#listing;
    this.#askedAt = performance.now();
    const answer = await this.#api.invoke('library:list', {});
    if (turn !== this.#listing) return;
    if (answer.ok) this.documents = unpackList(answer.value);
    else this.failure = answer.failure;
    this.listed = true;
  }
}
