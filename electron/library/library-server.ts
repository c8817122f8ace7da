import type { IndexReport, LibraryState } from '../../shared/library/summary.ts';
import { fail, succeed, type Failure, type Result } from '../../shared/model/result.ts';
import type { Library } from './library.ts';
import type {
  LibraryCall,
  LibraryEvent,
  LibraryEvents,
  LibraryMessage,
  LibraryMethod,
  MethodAnswer,
  MethodRequest,
} from './protocol.ts';

export interface ServerOptions {
  /** Opened at the first call; a failure is the answer to every call until it succeeds. */
  readonly open: () => Promise<Result<Library>>;
  readonly send: (message: LibraryMessage) => void;
  /** The library was closed on request: nothing more will come. */
  readonly onClosed: () => void;
}

type Handlers = {
  readonly [M in LibraryMethod]: (library: Library, request: MethodRequest<M>) => Promise<Result<MethodAnswer<M>>>;
};

interface Run {
  readonly ended: Promise<Result<IndexReport>>;
  readonly abort: () => void;
}

/**
 * The library process's end of the connection: answers calls, keeps one run of indexing at a time going, and tells of
 * its progress. Whatever a call throws becomes its answer, so that no call waits for ever.
 */
export class LibraryServer {
  readonly #options: ServerOptions;
  #library: Promise<Result<Library>> | null = null;
  #run: Run | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: ServerOptions) {
    this.#options = options;
  }

  readonly #handlers: Handlers = {
    addFolder: (library, { path }) =>
      this.#inTurn(async () => {
        const added = await library.addFolder(path);
        if (!added.ok) return added;
        await this.#stop();
        this.#start(library);
        return this.#changed(library, null);
      }),
    removeFolder: (library, { token }) =>
      this.#inTurn(async () => {
        await this.#stop();
        const removed = await library.removeFolder(token);
        // Even where nothing was removed: the run that was stopped must go on, and files of the removed folder may
        // now belong to one around it.
        this.#start(library);
        return removed.ok ? this.#changed(library, null) : removed;
      }),
    update: async (library) => {
      const { ended } = await this.#inTurn(() => Promise.resolve({ ended: (this.#run ?? this.#start(library)).ended }));
      return ended;
    },
    cancel: async (library) => {
      await this.#stop();
      return succeed(await library.state());
    },
    state: async (library) => succeed(await library.state()),
    list: (library) => Promise.resolve(succeed(library.list())),
    skipped: async (library, { folder }) => succeed(await library.skipped(folder)),
    // The window searches with each key that is pressed.
    search: async (library, { query, limit }) => succeed(await library.search(query, limit, { typing: true })),
    matches: (library, { query, id }) => Promise.resolve(succeed(library.matches(query, id, { typing: true }))),
    document: (library, { id }) => Promise.resolve(library.document(id)),
    setEncoding: (library, { id, encoding }) =>
      this.#inTurn(async () => {
        const running = this.#run !== null;
        await this.#stop();
        const set = await library.setEncoding(id, encoding);
        if (running) this.#start(library);
        if (set.ok) await this.#changed(library, null);
        return set;
      }),
    close: (library) =>
      this.#inTurn(async () => {
        await this.#stop();
        await library.close();
        return succeed(null);
      }),
  };

  /** Takes a call; its answer goes out by `send`. Never rejects. */
  async receive(call: LibraryCall): Promise<void> {
    const result = await this.#answer(call).catch((error: unknown) => fail('library-defect', sentenceOf(call, error)));
    this.#options.send({ kind: 'answer', id: call.id, result });
    if (call.method === 'close') this.#options.onClosed();
  }

  async #answer<M extends LibraryMethod>(
    call: LibraryCall & { readonly method: M },
  ): Promise<Result<MethodAnswer<LibraryMethod>>> {
    const opened = await (this.#library ??= this.#options.open());
    if (!opened.ok) {
      this.#library = null;
      return call.method === 'close' ? succeed(null) : opened;
    }
    const handler: (library: Library, request: MethodRequest<M>) => Promise<Result<MethodAnswer<LibraryMethod>>> =
      this.#handlers[call.method];
    // `LibraryCall` pairs each method with its payload; TypeScript loses the pair on the way through the table.
    return handler(opened.value, call.payload);
  }

  /** What starts and stops runs happens one after the other, in the order in which it was asked for. */
  #inTurn<T>(action: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(action);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #stop(): Promise<void> {
    this.#run?.abort();
    await this.#run?.ended;
  }

  #start(library: Library): Run {
    const controller = new AbortController();
    const updated = library.update({
      signal: controller.signal,
      onProgress: (progress) => this.#tell('progress', progress),
    });
    const run: Run = { ended: this.#conclude(library, updated), abort: () => controller.abort() };
    this.#run = run;
    return run;
  }

  async #conclude(library: Library, updated: Promise<Result<IndexReport>>): Promise<Result<IndexReport>> {
    const result = await updated.catch((error: unknown) =>
      fail('indexing-failed', `library: indexing stopped: ${String(error)}.`),
    );
    this.#run = null;
    await this.#changed(library, result.ok ? result.value : null, result.ok ? null : result.failure);
    return result;
  }

  async #changed(
    library: Library,
    report: IndexReport | null,
    failure: Failure | null = null,
  ): Promise<Result<LibraryState>> {
    const state = await library.state();
    this.#tell('changed', { state, report, failure });
    return succeed(state);
  }

  #tell<E extends LibraryEvent>(event: E, payload: LibraryEvents[E]): void {
    this.#options.send({ kind: 'event', event, payload } as LibraryMessage);
  }
}

function sentenceOf(call: LibraryCall, error: unknown): string {
  return `library: ${call.method} failed: ${String(error)}; please report this.`;
}
