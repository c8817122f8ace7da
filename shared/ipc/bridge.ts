import type { Result } from '../model/result.ts';
import type { AnswerOf, Channel, EventName, Events, RequestOf } from './channels.ts';

/** What the preload puts on `window.memcon`; `renderer/api.ts` is its only user. */
export interface Bridge {
  invoke<C extends Channel>(channel: C, request: RequestOf<C>): Promise<Result<AnswerOf<C>>>;
  /** Listens to an event; returns the function that stops listening. */
  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void;
  /** Adds dropped folders or files' folders; the paths stay in the preload. */
  addDropped(files: readonly File[]): Promise<Result<AnswerOf<'library:add-dropped'>>>;
}

declare global {
  interface Window {
    readonly memcon: Bridge;
  }
}
