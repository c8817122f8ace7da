import type { Failure } from '../../shared/model/result.ts';
import { drop, keep, NO_SEARCHES, remember, type SavedSearch, type Searches } from '../../shared/query/searches.ts';
import type { Api } from '../api.ts';

/** What was taken out last, and how it was before. */
interface Undo {
  /** What was done, e.g. `“Islands” was deleted`. */
  readonly words: string;
  readonly before: Searches;
}

/** Saved searches and recent queries; each change is written at once. */
export class SearchesStore {
  /** Set where they could not be read or written; the window works on with what it has. */
  failure = $state.raw<Failure | null>(null);
  /** Until something else is changed, what was taken out can be put back. */
  undo = $state.raw<Undo | null>(null);

  readonly #api: Api;
  #kept = $state.raw<Searches>(NO_SEARCHES);
  /** Until they have been read, nothing may be written over them. */
  #loaded = false;

  constructor(api: Api) {
    this.#api = api;
  }

  get saved(): Searches['saved'] {
    return this.#kept.saved;
  }

  /** Newest first. */
  get recent(): Searches['recent'] {
    return this.#kept.recent;
  }

  async load(): Promise<void> {
    const loaded = await this.#api.invoke('searches:load', {});
    this.failure = loaded.ok ? null : loaded.failure;
    if (!loaded.ok) return;
    // What was asked before they were there is the newest.
    const asked = this.#kept.recent;
    this.#loaded = true;
    this.#kept = asked.toReversed().reduce(remember, loaded.value);
  }

  /** Takes a query as asked. */
  async remember(query: string): Promise<void> {
    await this.#set(remember(this.#kept, query));
  }

  async save(search: SavedSearch): Promise<void> {
    const replaced = this.saved.some(({ name }) => name === search.name);
    const undo = replaced ? { words: `“${search.name}” was replaced`, before: this.#kept } : null;
    await this.#set(keep(this.#kept, search), undo);
  }

  async remove(name: string): Promise<void> {
    await this.#set(drop(this.#kept, name), { words: `“${name}” was deleted`, before: this.#kept });
  }

  async clearRecent(): Promise<void> {
    await this.#set({ ...this.#kept, recent: [] }, { words: 'Recent searches were cleared', before: this.#kept });
  }

  /** Puts back what was taken out last; what was asked since stays. */
  async putBack(): Promise<void> {
    if (this.undo === null) return;
    const { recent } = this.#kept;
    await this.#set(recent.toReversed().reduce(remember, this.undo.before), null);
  }

  /** @param undo undefined where what was taken out before can still be put back */
  async #set(next: Searches, undo?: Undo | null): Promise<void> {
    if (undo !== undefined) this.undo = undo;
    if (next === this.#kept) return;
    this.#kept = next;
    if (!this.#loaded) return;
    const saved = await this.#api.invoke('searches:save', { searches: next });
    this.failure = saved.ok ? null : saved.failure;
  }
}
