import { DEFAULT_SESSION, type Session } from '../../shared/ipc/channels.ts';
import type { Failure } from '../../shared/model/result.ts';
import type { Api } from '../api.ts';

/** A change is written once nothing more has changed for this long, in milliseconds. */
const SAVE_DELAY = 400;

/** What the window remembers from one run to the next; saved a moment after each change. */
export class SessionStore {
  /** Set where the session could not be read or written; the window works on with what it has. */
  failure = $state.raw<Failure | null>(null);
  readonly #api: Api;
  readonly #delay: number;
  #current = $state.raw<Session>(DEFAULT_SESSION);
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Until the saved session has been read, nothing may be written over it. */
  #loaded = false;

  constructor(api: Api, delay = SAVE_DELAY) {
    this.#api = api;
    this.#delay = delay;
  }

  get current(): Session {
    return this.#current;
  }

  async load(): Promise<void> {
    const loaded = await this.#api.invoke('session:load', {});
    this.#loaded = true;
    if (loaded.ok) this.#current = loaded.value;
    else this.failure = loaded.failure;
  }

  /** Changes some of the session; equal values cost nothing. */
  update(changes: Partial<Session>): void {
    const next: Session = { ...this.#current, ...changes };
    if (JSON.stringify(next) === JSON.stringify(this.#current)) return;
    this.#current = next;
    if (!this.#loaded) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), this.#delay);
  }

  /** Writes a pending change now: the window is closing. */
  async flush(): Promise<void> {
    if (this.#timer === undefined) return;
    await this.#save();
  }

  async #save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const saved = await this.#api.invoke('session:save', { session: this.#current });
    this.failure = saved.ok ? null : saved.failure;
  }
}
