import type { RequestOf } from '../../shared/ipc/channels.ts';
import type { Failure } from '../../shared/model/result.ts';
import type { FirstHits, SearchAnswer } from '../../shared/query/hit.ts';
import type { VariantForm } from '../../shared/query/variants.ts';
import type { Api } from '../api.ts';

/** Words that come while a search is under way wait for its answer, but no longer than this, in milliseconds. */
const PAUSE = 80;
/** As many records as a reader would look through; the total is told beside them. */
const LIMIT = 200;

/** What the reader looks for, and what was found for the words that stand in the box now. */
export class SearchStore {
  /** The words in the box. */
  query = $state('');
  /** Other forms in which words are found. */
  also = $state.raw<readonly VariantForm[]>([]);
  /**
   * The last answer: its first hits, then all of it. It stays while the next one is under way, so that the list does not
   * flicker.
   */
  answer = $state.raw<FirstHits | SearchAnswer | null>(null);
  failure = $state.raw<Failure | null>(null);
  pending = $state(false);

  readonly active = $derived(this.query.trim() !== '');
  readonly hits = $derived(this.active ? (this.answer?.hits ?? []) : []);
  /** Counts over all that was found; null until they are there. */
  readonly facets = $derived(this.answer !== null && 'facets' in this.answer ? this.answer.facets : null);

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

  /**
   * Takes the words in the box. They are searched at once; where a search is under way, when it is answered or after a
   * short pause, whichever comes first: then only the last words are asked for, in place of that search.
   */
  set(query: string): void {
    this.query = query;
    this.#stopWaiting();
    if (!this.active) {
      this.#forget();
      return;
    }
    const isFree = !this.pending;
    this.pending = true;
    if (isFree) void this.run();
    else this.#timer = setTimeout(() => void this.run(), this.#pause);
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
    const request = {
      query: this.query,
      limit: LIMIT,
      ...(this.also.length > 0 && { also: [...this.also] }),
    };
    const first = await this.#api.invoke('search:run', request);
    if (turn !== this.#turn) return;
    // An answer that comes while newer words wait is shown, but is not the one to wait for.
    this.pending = this.#timer !== undefined;
    this.failure = first.ok ? null : first.failure;
    this.answer = first.ok ? first.value : null;
    if (this.pending) void this.run();
    else if (first.ok) void this.#follow(turn, request, first.value);
  }

  /** Takes in what follows the first hits: those beyond them, the total, the facets. */
  async #follow(turn: number, request: RequestOf<'search:rest'>, first: FirstHits): Promise<void> {
    const rest = await this.#api.invoke('search:rest', request);
    if (turn !== this.#turn) return;
    // How long the reader waited for something to read.
    if (rest.ok) this.answer = { ...rest.value, milliseconds: first.milliseconds };
    else this.failure = rest.failure;
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
