import type { Failure } from '../../shared/model/result.ts';
import type { SearchAnswer } from '../../shared/query/hit.ts';
import type { VariantForm } from '../../shared/query/variants.ts';
import type { Api } from '../api.ts';

/** A search runs once the reader has paused for this long, in milliseconds. */
const PAUSE = 80;
/** As many records as a reader would look through; the total is told beside them. */
const LIMIT = 200;

/** What the reader looks for, and what was found for the words that stand in the box now. */
export class SearchStore {
  /** The words in the box. */
  query = $state('');
  /** Other forms in which words are found. */
  also = $state.raw<readonly VariantForm[]>([]);
  /** The last answer; it stays while the next one is under way, so that the list does not flicker. */
  answer = $state.raw<SearchAnswer | null>(null);
  failure = $state.raw<Failure | null>(null);
  pending = $state(false);

  readonly active = $derived(this.query.trim() !== '');
  readonly hits = $derived(this.active ? (this.answer?.hits ?? []) : []);

  readonly #api: Api;
  readonly #pause: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts searches; an answer to any but the last is dropped. */
  #turn = 0;
  /** The search under way, or the last one. */
  #running: Promise<void> = Promise.resolve();

  constructor(api: Api, pause = PAUSE) {
    this.#api = api;
    this.#pause = pause;
  }

  /** Takes the words in the box; they are searched after a short pause. */
  set(query: string): void {
    this.query = query;
    this.#stopWaiting();
    if (!this.active) {
      this.#forget();
      return;
    }
    this.pending = true;
    this.#timer = setTimeout(() => void this.run(), this.#pause);
  }

  /** Searches now, without the pause: the library has changed, or a key asks for what is found. */
  run(): Promise<void> {
    this.#stopWaiting();
    this.#running = this.#search();
    return this.#running;
  }

  /**
   * Waits until the words in the box are answered, and ends their pause. False where there are no words, or where they
   * changed meanwhile: then nothing that was found is what the reader means.
   */
  async answered(): Promise<boolean> {
    if (this.pending) await (this.#timer === undefined ? this.#running : this.run());
    return this.active && !this.pending;
  }

  async #search(): Promise<void> {
    if (!this.active) return;
    const turn = ++this.#turn;
    this.pending = true;
    const answer = await this.#api.invoke('search:run', {
      query: this.query,
      limit: LIMIT,
      ...(this.also.length > 0 && { also: [...this.also] }),
    });
    if (turn !== this.#turn) return;
    // An answer that comes while newer words wait out their pause is shown, but is not the one to wait for.
    this.pending = this.#timer !== undefined;
    this.failure = answer.ok ? null : answer.failure;
    this.answer = answer.ok ? answer.value : null;
  }

  clear(): void {
    this.set('');
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #forget(): void {
    this.#turn += 1;
    this.pending = false;
    this.answer = null;
    this.failure = null;
  }
}
