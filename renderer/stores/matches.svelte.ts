import type { Failure } from '../../shared/model/result.ts';
import type { Span } from '../../shared/model/span.ts';
import type { VariantForm } from '../../shared/query/variants.ts';
import type { Api } from '../api.ts';

interface Found {
  readonly id: string;
  readonly query: string;
  readonly spans: readonly Span[];
}

/** Every match of the search in the record on the desk. */
export class MatchStore {
  failure = $state.raw<Failure | null>(null);
  readonly #api: Api;
  #found = $state.raw<Found | null>(null);
  /** Counts requests; an answer to any but the last is dropped. */
  #turn = 0;

  constructor(api: Api) {
    this.#api = api;
  }

  /** In the order of the text; null where they have not been answered (yet). */
  spansOf(id: string, query: string): readonly Span[] | null {
    return this.#found?.id === id && this.#found.query === query ? this.#found.spans : null;
  }

  /** Asks for the matches in a record; what was known of another stays until they are there. */
  async find(id: string, query: string, also: readonly VariantForm[] = []): Promise<void> {
    const turn = ++this.#turn;
    const answer = await this.#api.invoke('search:matches', { id, query, ...(also.length > 0 && { also: [...also] }) });
    if (turn !== this.#turn) return;
    this.failure = answer.ok ? null : answer.failure;
    this.#found = answer.ok ? { id, query, spans: answer.value } : null;
  }
}
