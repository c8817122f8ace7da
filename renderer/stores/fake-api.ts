import type { AnswerOf, Channel, EventName, Events, RequestOf } from '../../shared/ipc/channels.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import type { Api } from '../api.ts';

type Handlers = { [C in Channel]?: (request: RequestOf<C>) => Promise<Result<AnswerOf<C>>> | Result<AnswerOf<C>> };

/** An API for the tests of the stores: answers with the handlers it was given, keeps the calls, sends events. */
export class FakeApi implements Api {
  readonly calls: { readonly channel: Channel; readonly request: unknown }[] = [];
  readonly handlers: Handlers;
  readonly #listeners = new Map<EventName, Set<(payload: never) => void>>();

  constructor(handlers: Handlers = {}) {
    this.handlers = handlers;
  }

  async invoke<C extends Channel>(channel: C, request: RequestOf<C>): Promise<Result<AnswerOf<C>>> {
    this.calls.push({ channel, request });
    const handler = this.handlers[channel] as ((request: RequestOf<C>) => Promise<Result<AnswerOf<C>>>) | undefined;
    return handler === undefined ? fail('no-handler', `fake-api: nothing answers ${channel}`) : await handler(request);
  }

  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    listeners.add(listener);
    this.#listeners.set(event, listeners);
    return () => listeners.delete(listener);
  }

  addDropped(files: readonly File[]): Promise<Result<AnswerOf<'library:add-dropped'>>> {
    return this.invoke('library:add-dropped', { paths: files.map((file) => file.name) });
  }

  emit<E extends EventName>(event: E, payload: Events[E]): void {
    for (const listener of this.#listeners.get(event) ?? []) (listener as (payload: Events[E]) => void)(payload);
  }

  count(channel: Channel): number {
    return this.calls.filter((call) => call.channel === channel).length;
  }
}
