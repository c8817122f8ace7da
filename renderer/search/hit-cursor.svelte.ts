import { stepIndex } from '../library/step-index.ts';
import type { SearchStore } from '../stores/search.svelte.ts';
import { passagesOf, type Passage } from './passages.ts';

/** Passages that a page key steps over. */
const PAGE = 8;

/** The passage that the arrow keys stand on; it stays on its passage while the answer around it changes. */
export class HitCursor {
  readonly passages: readonly Passage[] = $derived.by(() => passagesOf(this.#search.hits));
  readonly index = $derived.by(() => this.passages.findIndex((passage) => passage.key === this.#key));
  readonly current: Passage | null = $derived(this.passages[this.index] ?? null);

  readonly #search: SearchStore;
  #key = $state<string | null>(null);

  constructor(search: SearchStore) {
    this.#search = search;
  }

  /** Moves by a key; answers whether the key moved it. */
  move(key: string): boolean {
    const to = stepIndex(key, this.index, this.passages.length, PAGE);
    if (to === null) return false;
    this.#key = this.passages[to]?.key ?? null;
    return true;
  }

  stand(passage: Passage): void {
    this.#key = passage.key;
  }

  reset(): void {
    this.#key = null;
  }
}
