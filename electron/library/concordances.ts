import type { ExportTable } from '../../shared/export/export-row.ts';
import type { DocumentSummary } from '../../shared/library/summary.ts';
import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { ConcordanceOrder, ConcordancePage } from '../../shared/query/concordance.ts';
import type { ParseOptions } from '../../shared/query/parse-query.ts';
import type { VariantForm } from '../../shared/query/variants.ts';
import { breather, type Breathe } from '../index/breather.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Catalogue } from './catalogue.ts';
import { placesOf, readConcordance, type Concordance, type ConcordanceSoFar } from './concordance.ts';
import { exportRows } from './export-rows.ts';

/** Whose matches are asked for, and in what order. */
export interface ConcordanceRequest {
  readonly query: string;
  readonly also?: readonly VariantForm[];
  readonly order: ConcordanceOrder;
  /** As the window searches: the last word of the query is the beginning of a word. */
  readonly typing?: boolean;
}

/** What the library has when a concordance is asked for. */
export interface ConcordanceSource {
  readonly catalogue: Pick<Catalogue, 'generation' | 'keyOf' | 'record' | 'stored' | 'folders'>;
  readonly index: Pick<SearchIndex, 'isOutdated' | 'findMatching'>;
  readonly library: {
    /** Every record in the order of the list. */
    list(): readonly DocumentSummary[];
    /** Why not every record can be found; null where all can. */
    readonly searchGap: string | null;
  };
}

/** One line of a concordance, by its place. */
export interface LinePlace {
  readonly id: string;
  readonly start: number;
}

/** Someone who wants the first lines, before all are read. */
interface Waiting {
  /** How many. */
  readonly wanted: number;
  readonly resolve: (soFar: ConcordanceSoFar) => void;
}

interface Kept {
  readonly key: string;
  readonly generation: number;
  readonly controller: AbortController;
  readonly breathe: Breathe;
  readonly reading: Promise<Concordance>;
  readonly waiting: Waiting[];
  readonly orders: Map<ConcordanceOrder, Promise<Uint32Array>>;
  /** Those who must have it, whatever is asked for next. */
  held: number;
}

/** How long the last one is kept for the next page or order, in milliseconds. */
const KEPT_FOR = 120_000;

const NONE: Concordance = { records: 0, matches: 0, lines: [], problem: null };

/**
 * The concordances that are asked of a library: the last one is kept, so that a page, another order and an export of it
 * are read once. One that is no longer wanted, since another query is asked for, is given up.
 */
export class Concordances {
  readonly #source: () => ConcordanceSource;
  #last: Kept | null = null;
  #timer: NodeJS.Timeout | undefined;

  constructor(source: () => ConcordanceSource) {
    this.#source = source;
  }

  /**
   * A stretch of the lines.
   * @returns fails with `concordance-superseded` where another query was asked for meanwhile
   */
  async page(request: ConcordanceRequest, from: number, count: number): Promise<Result<ConcordancePage>> {
    const kept = this.#keep(request, from > 0);
    try {
      const early = request.order === 'date' ? await this.#early(kept, from + count) : null;
      if (early !== null) {
        const { records, lines } = early;
        const { query } = request;
        const shown = lines.slice(from, from + count);
        return succeed({ query, records, matches: null, total: null, lines: shown, problem: null });
      }
      const { records, matches, lines, problem } = await kept.reading;
      const places = (await this.#placesIn(kept, request.order)).subarray(from, from + count);
      const shown = Array.from(places, (place) => lines[place]).filter((line) => line !== undefined);
      return succeed({ query: request.query, records, matches, total: lines.length, lines: shown, problem });
    } catch (error) {
      if (!kept.controller.signal.aborted) throw error;
      return fail('concordance-superseded', 'concordance: another query was asked for before this one was answered.');
    }
  }

  /** Every line in its order, or one of them, with what is needed to cite it; not given up for another query. */
  async rows(request: ConcordanceRequest, only: LinePlace | null = null): Promise<ExportTable> {
    const kept = this.#keep(request, false);
    kept.held += 1;
    try {
      const { lines, matches, problem } = await kept.reading;
      const places = await this.#placesIn(kept, request.order);
      const wanted = Array.from(places, (place) => lines[place]).filter((line) => line !== undefined);
      const chosen =
        only === null ? wanted : wanted.filter((line) => line.documentId === only.id && line.span.start === only.start);
      const rows = await exportRows(this.#source().catalogue, chosen, breather(undefined));
      return { rows, matches: only === null ? matches : rows.length, problem };
    } finally {
      kept.held -= 1;
    }
  }

  /** So many lines as soon as they have been read; null where all are read before. */
  #early(kept: Kept, wanted: number): Promise<ConcordanceSoFar | null> {
    const enough = new Promise<ConcordanceSoFar>((resolve) => kept.waiting.push({ wanted, resolve }));
    return Promise.race([kept.reading.then(() => null), enough]);
  }

  #placesIn(kept: Kept, order: ConcordanceOrder): Promise<Uint32Array> {
    const known = kept.orders.get(order);
    if (known !== undefined) return known;
    const places = kept.reading.then((concordance) => placesOf(concordance, order, kept.breathe));
    kept.orders.set(order, places);
    return places;
  }

  /** @param stale true where the one at hand will do although the library has changed: its pages must fit together */
  #keep({ query, also = [], typing = false }: ConcordanceRequest, stale: boolean): Kept {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#last = null), KEPT_FOR).unref();
    const source = this.#source();
    const { generation } = source.catalogue;
    const key = JSON.stringify([query, also, typing]);
    const last = this.#last;
    const fits = last?.key === key && !last.controller.signal.aborted;
    if (fits && (stale || last.generation === generation)) return last;
    if (last !== null && last.held === 0) last.controller.abort();
    const controller = new AbortController();
    const breathe = breather(controller.signal);
    const waiting: Waiting[] = [];
    const onGrown = (soFar: ConcordanceSoFar): void => {
      for (const { wanted, resolve } of waiting) if (soFar.lines.length >= wanted) resolve(soFar);
    };
    const reading = read(source, query, { also, typing }, breathe, onGrown);
    // Whoever waits hears of it; where nobody does, nobody needs to.
    reading.catch(() => undefined);
    return (this.#last = { key, generation, controller, breathe, reading, waiting, orders: new Map(), held: 0 });
  }
}

/** While the index is built anew, it says so and holds what is found already. */
async function read(
  { catalogue, index, library }: ConcordanceSource,
  query: string,
  options: ParseOptions,
  breathe: Breathe,
  onGrown: (soFar: ConcordanceSoFar) => void,
): Promise<Concordance> {
  const gap = library.searchGap;
  const problem = gap === null ? null : { at: 0, message: gap };
  if (index.isOutdated) return { ...NONE, problem };
  const concordance = await readConcordance(
    { catalogue, index, list: library.list() },
    query,
    options,
    breathe,
    onGrown,
  );
  return problem === null ? concordance : { ...concordance, problem };
}
