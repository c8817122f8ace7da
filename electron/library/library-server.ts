import type { LibraryState } from '../../shared/library/summary.ts';
import { fail, succeed, type Failure, type Result } from '../../shared/model/result.ts';
import { isDamage, UNREADABLE } from './damage.ts';
import { IndexRuns, type Ended } from './index-runs.ts';
import { LibraryWatch } from './library-watch.ts';
import type { Library } from './library.ts';
import { RunningSearch } from './running-search.ts';
import type {
  LibraryCall,
  LibraryEvent,
  LibraryEvents,
  LibraryMessage,
  LibraryMethod,
  MethodAnswer,
  MethodRequest,
} from './protocol.ts';
import { packList } from '../../shared/library/packed-list.ts';

export interface ServerOptions {
  /** Opened at the first call; a failure is the answer to every call until it succeeds. */
  readonly open: () => Promise<Result<Library>>;
  readonly send: (message: LibraryMessage) => void;
  /** The library was closed on request: nothing more will come. */
  readonly onClosed: () => void;
  /** The library's file is damaged: a process that is told so must begin it anew. */
  readonly onDamage?: () => void;
}

const PAUSED = 'library: indexing is paused; resume it to look for changed files.';

type Handlers = {
  readonly [M in LibraryMethod]: (library: Library, request: MethodRequest<M>) => Promise<Result<MethodAnswer<M>>>;
};

/**
 * The library process's end of the connection: answers calls, keeps one run of indexing at a time going, and tells of
 * its progress. Whatever a call throws becomes its answer, so that no call waits for ever.
 */
export class LibraryServer {
  readonly #options: ServerOptions;
  #library: Promise<Result<Library>> | null = null;
  readonly #runs: IndexRuns;
  readonly #search = new RunningSearch();
  #watch: LibraryWatch | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: ServerOptions) {
    this.#options = options;
    this.#runs = new IndexRuns({
      onProgress: (progress) => this.#tell('progress', progress),
      onEnded: (ended) => this.#conclude(ended),
    });
  }

  readonly #handlers: Handlers = {
    addFolder: (library, { path }) =>
      this.#inTurn(async () => {
        const added = await library.addFolder(path);
        if (!added.ok) return added;
        await this.#runs.stop(true);
        // Who adds a folder wants it read.
        library.setPaused(false);
        this.#start(library);
        return this.#changed(library);
      }),
    removeFolder: (library, { token }) =>
      this.#inTurn(async () => {
        await this.#runs.stop(!library.isPaused);
        const removed = await library.removeFolder(token);
        // Even where nothing was removed: the run that was stopped must go on, and files of the removed folder may
        // now belong to one around it.
        if (!library.isPaused) this.#start(library);
        void this.#follow(library);
        return removed.ok ? this.#changed(library) : removed;
      }),
    update: async (library) => {
      const run = await this.#inTurn(async () => {
        if (library.isPaused) return null;
        if (this.#runs.current?.whole === false) await this.#runs.current.ended;
        // In an object, since a promise for a promise would wait for the run.
        return { ended: (this.#runs.current ?? this.#start(library)).ended };
      });
      return run === null ? fail('indexing-paused', PAUSED) : run.ended;
    },
    cancel: async (library) => {
      await this.#runs.stop();
      return succeed(await library.state());
    },
    pause: (library) =>
      this.#inTurn(async () => {
        library.setPaused(true);
        await this.#runs.stop();
        return this.#changed(library);
      }),
    resume: (library) =>
      this.#inTurn(async () => {
        library.setPaused(false);
        if (this.#runs.current?.whole === false) await this.#runs.current.ended;
        if (this.#runs.current === null) this.#start(library);
        return this.#changed(library);
      }),
    state: async (library) => succeed(await library.state()),
    list: (library) => Promise.resolve(succeed(packList(library.list()))),
    skipped: async (library, { folder }) => succeed(await library.skipped(folder)),
    search: (library, { query, limit, also = [] }) => this.#search.begin(library, { query, limit, also }),
    searchRest: (library, { query, limit, also = [] }) => this.#search.rest(library, { query, limit, also }),
    matches: (library, { query, id, also = [] }) =>
      Promise.resolve(succeed(library.matches(query, id, { typing: true, also }))),
    concordance: (library, { from, count, ...request }) =>
      library.concordances.page({ ...request, typing: true }, from, count),
    exportRows: async (library, { only, ...request }) =>
      succeed(await library.concordances.rows({ ...request, typing: true }, only)),
    document: (library, { id }) => library.document(id),
    setEncoding: (library, { id, encoding }) =>
      this.#inTurn(async () => {
        const running = this.#runs.current !== null;
        await this.#runs.stop(running);
        const set = await library.setEncoding(id, encoding);
        if (running) this.#start(library);
        if (set.ok) await this.#changed(library);
        return set;
      }),
    close: (library) =>
      this.#inTurn(async () => {
        await this.#watch?.close();
        await this.#runs.stop();
        await library.close();
        return succeed(null);
      }),
  };

  /** Takes a call; its answer goes out by `send`. Never rejects. */
  async receive(call: LibraryCall): Promise<void> {
    const result = await this.#answer(call).catch((error: unknown) =>
      fail(isDamage(error) ? UNREADABLE : 'library-defect', sentenceOf(call, error)),
    );
    this.#options.send({ kind: 'answer', id: call.id, result });
    if (call.method === 'close') this.#options.onClosed();
    else if (!result.ok) this.#heedDamage(result.failure);
  }

  async #answer<M extends LibraryMethod>(
    call: LibraryCall & { readonly method: M },
  ): Promise<Result<MethodAnswer<LibraryMethod>>> {
    const opened = await (this.#library ??= this.#open());
    if (!opened.ok) {
      this.#library = null;
      return call.method === 'close' ? succeed(null) : opened;
    }
    const handler: (library: Library, request: MethodRequest<M>) => Promise<Result<MethodAnswer<LibraryMethod>>> =
      this.#handlers[call.method];
    // `LibraryCall` pairs each method with its payload; TypeScript loses the pair on the way through the table.
    return handler(opened.value, call.payload);
  }

  async #open(): Promise<Result<Library>> {
    const opened = await this.#options.open();
    if (opened.ok && opened.value.recovered !== null) this.#tell('notice', { message: opened.value.recovered });
    return opened;
  }

  /** What starts and stops runs happens one after the other, in the order in which it was asked for. */
  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(action);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  #start(library: Library): ReturnType<IndexRuns['startWhole']> {
    const run = this.#runs.startWhole(library);
    void this.#follow(library);
    return run;
  }

  /** Watches the source folders that the library has now. What changed before they were watched is looked for. */
  async #follow(library: Library): Promise<void> {
    const watch = (this.#watch ??= new LibraryWatch({
      libraryPath: library.path,
      onChanges: (places) => void this.#runs.hear(library, places),
      look: (token) => this.#runs.hear(library, [{ folder: token, path: '' }]),
      onTrouble: (message) => this.#tell('notice', { message }),
    }));
    const begun = await watch.follow(library.folders);
    await this.#runs.hear(
      library,
      begun.map((folder) => ({ folder, path: '' })),
    );
  }

  async #conclude({ library, result, whole, shown, madeWay }: Ended): Promise<void> {
    if (madeWay && result.ok) return;
    if (!whole && result.ok) {
      const { added, changed, removed, skipped } = result.value;
      if (shown || added + changed + removed + skipped.length > 0) await this.#changed(library);
    } else {
      if (!result.ok && this.#heedDamage(result.failure)) return;
      const report = result.ok ? result.value : null;
      this.#tell('changed', { state: await library.state(), report, failure: result.ok ? null : result.failure });
    }
  }

  async #changed(library: Library): Promise<Result<LibraryState>> {
    const state = await library.state();
    this.#tell('changed', { state, report: null, failure: null });
    return succeed(state);
  }

  #heedDamage({ code }: Failure): boolean {
    if (code === UNREADABLE) this.#options.onDamage?.();
    return code === UNREADABLE;
  }

  #tell<E extends LibraryEvent>(event: E, payload: LibraryEvents[E]): void {
    this.#options.send({ kind: 'event', event, payload } as LibraryMessage);
  }
}

function sentenceOf(call: LibraryCall, error: unknown): string {
  return `library: ${call.method} failed: ${String(error)}; please report this.`;
}
