import { fail, succeed, type Result } from '../../shared/model/result.ts';
import type { FirstHits, SearchAnswer } from '../../shared/query/hit.ts';
import type { VariantForm } from '../../shared/query/variants.ts';
import type { Library } from './library.ts';

/** What is searched for. */
export interface SearchWish {
  readonly query: string;
  /** Most hits to answer. */
  readonly limit: number;
  /** Other forms in which words are found. */
  readonly also: readonly VariantForm[];
}

interface Running {
  readonly wish: string;
  readonly first: Promise<FirstHits>;
  readonly whole: Promise<SearchAnswer>;
  readonly abort: () => void;
}

type Searching = Pick<Library, 'search'>;

/**
 * The search of the window. It searches with each key that is pressed, so a new search ends the one before it; the first
 * hits are answered by themselves, the rest when it is asked for.
 */
export class RunningSearch {
  #running: Running | null = null;

  /** Begins a search and answers its first hits; `search-superseded` where another began before they were found. */
  begin(library: Searching, wish: SearchWish): Promise<Result<FirstHits>> {
    this.#running?.abort();
    this.#running = start(library, wish);
    return answered(this.#running.first, wish);
  }

  /** The whole answer of the search under way, or the last one; of a new one where something else is wished for. */
  rest(library: Searching, wish: SearchWish): Promise<Result<SearchAnswer>> {
    const last = this.#running;
    const running = last?.wish === JSON.stringify(wish) ? last : start(library, wish);
    if (running !== last) last?.abort();
    this.#running = running;
    return answered(running.whole, wish);
  }
}

function start(library: Searching, wish: SearchWish): Running {
  const { query, limit, also } = wish;
  const controller = new AbortController();
  let tell: (first: FirstHits) => void = () => undefined;
  const told = new Promise<FirstHits>((resolve) => (tell = resolve));
  const { signal } = controller;
  const whole = library.search(query, limit, { typing: true, also, signal, onFirst: tell });
  // The first hits are told before the whole is answered, so this waits for them, or for what went wrong.
  const first = Promise.race([told, whole.then(() => told)]);
  // Nobody may have asked for them when it fails.
  whole.catch(() => undefined);
  first.catch(() => undefined);
  return { wish: JSON.stringify(wish), first, whole, abort: () => controller.abort(SUPERSEDED) };
}

/** Why a search ends before its time. */
const SUPERSEDED = new Error('another search began');

async function answered<T>(answer: Promise<T>, { query }: SearchWish): Promise<Result<T>> {
  try {
    return succeed(await answer);
  } catch (error) {
    if (error !== SUPERSEDED) throw error;
    return fail('search-superseded', `library: another search took the place of the one for "${query}"; ask again.`);
  }
}
