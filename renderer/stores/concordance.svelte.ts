import type { AnswerOf, RequestOf } from '../../shared/ipc/channels.ts';
import type { Failure, Result } from '../../shared/model/result.ts';
import type { ConcordanceLine, ConcordanceOrder, ConcordancePage } from '../../shared/query/concordance.ts';
import type { VariantForm } from '../../shared/query/variants.ts';
import type { Api } from '../api.ts';

/** Lines asked for at first, and then at a time until all are there: few at first, so that they can be read at once. */
const FIRST_LINES = 300;
const MORE_LINES = 3000;

/** What is asked for: the words, and the other forms in which they are found. */
interface Asked {
  readonly query: string;
  readonly also: readonly VariantForm[];
}

/** All the matches of the search, a line each. */
export class ConcordanceStore {
  /** True while the window shows it in place of the desk. */
  shown = $state(false);
  order = $state<ConcordanceOrder>('date');
  /** The lines that are there already, in their order. */
  lines = $state.raw<readonly ConcordanceLine[]>([]);
  /** What the last page told of them all; null until the first is answered. */
  page = $state.raw<Omit<ConcordancePage, 'lines'> | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** True until the last line is there. */
  pending = $state(false);
  /** True where the keys are to go to its lines as soon as they are there. */
  keysWanted = false;
  /** The line where the keys stand, or -1. */
  at = $state(-1);

  readonly current: ConcordanceLine | null = $derived(this.lines[this.at] ?? null);

  readonly #api: Api;
  #asked: Asked | null = null;
  /** Counts requests; an answer to any but the last is dropped. */
  #turn = 0;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Asks for all the matches of a query. Those of the last one stay until the first of these are there. */
  async ask(query: string, also: readonly VariantForm[]): Promise<void> {
    const same = this.#asked?.query === query && String(this.#asked.also) === String(also);
    if (!same) this.at = -1;
    this.#asked = { query, also };
    await this.#read();
  }

  /** Puts the lines in another order. */
  async sort(order: ConcordanceOrder): Promise<void> {
    if (order === this.order) return;
    this.order = order;
    this.at = -1;
    await this.#read();
  }

  /** Takes the matches out of the program; null where there are none to take, or the reader cancelled. */
  async export(
    how: Pick<RequestOf<'concordance:export'>, 'format' | 'to' | 'only'>,
  ): Promise<Result<AnswerOf<'concordance:export'>> | null> {
    if (this.#asked === null) return null;
    return this.#api.invoke('concordance:export', { ...this.#request(this.#asked), ...how });
  }

  /** The search is over: nothing is kept of it. */
  forget(): void {
    this.#turn += 1;
    this.#asked = null;
    this.lines = [];
    this.page = null;
    this.failure = null;
    this.pending = false;
    this.at = -1;
    this.shown = false;
  }

  #request({ query, also }: Asked): Pick<RequestOf<'concordance:page'>, 'query' | 'also' | 'order'> {
    return { query, order: this.order, ...(also.length > 0 && { also: [...also] }) };
  }

  async #read(): Promise<void> {
    if (this.#asked === null) return;
    const turn = ++this.#turn;
    const request = this.#request(this.#asked);
    this.pending = true;
    let lines: readonly ConcordanceLine[] = [];
    for (;;) {
      const count = lines.length === 0 ? FIRST_LINES : MORE_LINES;
      const answer = await this.#api.invoke('concordance:page', { ...request, from: lines.length, count });
      if (turn !== this.#turn) return;
      this.failure = answer.ok ? null : answer.failure;
      if (!answer.ok) break;
      const { lines: more, ...page } = answer.value;
      lines = [...lines, ...more];
      this.lines = lines;
      this.page = page;
      if (page.total !== null && (more.length === 0 || lines.length >= page.total)) break;
    }
    this.pending = false;
  }
}
