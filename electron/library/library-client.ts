import type { OpenedDocument } from '../../shared/ipc/channels.ts';
import type { IndexReport, LibraryState, SkippedFile } from '../../shared/library/summary.ts';
import type { ExportTable } from '../../shared/export/export-row.ts';
import type { EncodingName } from '../../shared/model/encodings.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import type { Span } from '../../shared/model/span.ts';
import type { FirstHits, SearchAnswer } from '../../shared/query/hit.ts';
import type { ConcordancePage } from '../../shared/query/concordance.ts';
import type { VariantForm } from '../../shared/query/variants.ts';
import type { ConcordanceRequest, LinePlace } from './concordances.ts';
import type {
  LibraryEvent,
  LibraryEvents,
  LibraryMessage,
  LibraryMethod,
  MethodAnswer,
  MethodRequest,
} from './protocol.ts';
import type { PackedList } from '../../shared/library/packed-list.ts';

/** The far end of a connection. Electron's `UtilityProcess` has this shape as it is. */
export interface LibraryPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
}

interface Connection {
  readonly port: LibraryPort;
  readonly pending: Map<number, (result: Result<never>) => void>;
}

type Listeners = { readonly [E in LibraryEvent]: Set<(payload: LibraryEvents[E]) => void> };

/**
 * The main process's hold on the library process. The process is started by the first call, and again by the first
 * call after it ended; a call that was under way when it ended answers a failure `library-process-ended`.
 */
export class LibraryClient {
  readonly #start: () => LibraryPort;
  readonly #listeners: Listeners = { progress: new Set(), changed: new Set(), notice: new Set() };
  #connection: Connection | null = null;
  #lastId = 0;

  /** @param start makes a new library process, e.g. `() => utilityProcess.fork(entry, [libraryFolder])`. */
  constructor(start: () => LibraryPort) {
    this.#start = start;
  }

  /** Adds a source folder by its absolute path and starts a run for it; answers before the run has ended. */
  addFolder(path: string): Promise<Result<LibraryState>> {
    return this.#call('addFolder', { path });
  }

  removeFolder(token: string): Promise<Result<LibraryState>> {
    return this.#call('removeFolder', { token });
  }

  /** Looks for changed, new and removed files; answers when the run has ended. */
  update(): Promise<Result<IndexReport>> {
    return this.#call('update', {});
  }

  cancel(): Promise<Result<LibraryState>> {
    return this.#call('cancel', {});
  }

  /** Stops the run under way and holds off all others until `resume`. */
  pause(): Promise<Result<LibraryState>> {
    return this.#call('pause', {});
  }

  resume(): Promise<Result<LibraryState>> {
    return this.#call('resume', {});
  }

  state(): Promise<Result<LibraryState>> {
    return this.#call('state', {});
  }

  list(): Promise<Result<PackedList>> {
    return this.#call('list', {});
  }

  /** @param folder token of one source folder; null for all */
  skipped(folder: string | null): Promise<Result<readonly SkippedFile[]>> {
    return this.#call('skipped', { folder });
  }

  /**
   * The first hits. A search that is still under way gives up its place.
   * @param also other forms in which words are found
   */
  search(query: string, limit: number, also: readonly VariantForm[] = []): Promise<Result<FirstHits>> {
    return this.#call('search', { query, limit, ...(also.length > 0 && { also }) });
  }

  /** All hits up to the limit, total and facets of the search that `search` began. */
  searchRest(query: string, limit: number, also: readonly VariantForm[] = []): Promise<Result<SearchAnswer>> {
    return this.#call('searchRest', { query, limit, ...(also.length > 0 && { also }) });
  }

  matches(query: string, id: string, also: readonly VariantForm[] = []): Promise<Result<readonly Span[]>> {
    return this.#call('matches', { query, id, ...(also.length > 0 && { also }) });
  }

  concordance(request: ConcordanceRequest, from: number, count: number): Promise<Result<ConcordancePage>> {
    return this.#call('concordance', { ...request, from, count });
  }

  /** @param only one line, by its place; null for all */
  exportRows(request: ConcordanceRequest, only: LinePlace | null): Promise<Result<ExportTable>> {
    return this.#call('exportRows', { ...request, only });
  }

  document(id: string): Promise<Result<OpenedDocument>> {
    return this.#call('document', { id });
  }

  /** @param encoding null for the encoding that is detected */
  setEncoding(id: string, encoding: EncodingName | null): Promise<Result<OpenedDocument>> {
    return this.#call('setEncoding', { id, encoding });
  }

  /** Stops a run, closes the library and lets the process end. Does nothing where no process was started. */
  async close(): Promise<void> {
    if (this.#connection) await this.#call('close', {});
  }

  /** Listens to an event; returns the function that stops listening. */
  on<E extends LibraryEvent>(event: E, listener: (payload: LibraryEvents[E]) => void): () => void {
    this.#listeners[event].add(listener);
    return () => this.#listeners[event].delete(listener);
  }

  #call<M extends LibraryMethod>(method: M, payload: MethodRequest<M>): Promise<Result<MethodAnswer<M>>> {
    const { port, pending } = (this.#connection ??= this.#connect());
    const id = (this.#lastId += 1);
    return new Promise((resolve) => {
      pending.set(id, resolve);
      port.postMessage({ id, method, payload });
    });
  }

  #connect(): Connection {
    const connection: Connection = { port: this.#start(), pending: new Map() };
    connection.port.on('message', (message) => this.#receive(connection, message as LibraryMessage));
    connection.port.on('exit', (code) => {
      if (this.#connection === connection) this.#connection = null;
      const failure = fail(
        'library-process-ended',
        `library: the process that keeps the library ended (code ${code}) before it could answer; try again, it starts anew.`,
      );
      for (const resolve of connection.pending.values()) resolve(failure);
      connection.pending.clear();
    });
    return connection;
  }

  #receive(connection: Connection, message: LibraryMessage): void {
    if (message.kind === 'answer') {
      // The id ties the answer to the call whose method fixed its type.
      connection.pending.get(message.id)?.(message.result as Result<never>);
      connection.pending.delete(message.id);
    } else if (message.event === 'progress') {
      for (const listener of this.#listeners.progress) listener(message.payload);
    } else if (message.event === 'changed') {
      for (const listener of this.#listeners.changed) listener(message.payload);
    } else {
      for (const listener of this.#listeners.notice) listener(message.payload);
    }
  }
}
