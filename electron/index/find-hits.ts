import type { Facets } from '../../shared/query/facets.ts';
import { NO_FACETS } from '../../shared/query/facets.ts';
import type { Hit } from '../../shared/query/hit.ts';
import { positionalsOf } from '../../shared/query/positional.ts';
import type { ParsedQuery, QueryNode } from '../../shared/query/query.ts';
import type { Breathe } from './breather.ts';
import { countFacets } from './count-facets.ts';
import { Evaluation } from './evaluate.ts';
import { expiryMessage, ExpressionReader } from './expression-reader.ts';
import type { CandidateIndex } from './flex-index.ts';
import { proveHit } from './prove-hit.ts';
import { Ranking, type Ranked } from './rank.ts';
import type { RecordSource } from './record-source.ts';
import type { Snapshot } from './snapshot.ts';
import { weightBounds } from './weight-bounds.ts';

/** What a search works on. */
export interface Searched {
  snapshot(): Snapshot;
  readonly flex: CandidateIndex;
  readonly records: RecordSource;
}

export interface Pace {
  readonly limit: number;
  readonly breathe: Breathe;
  /** Most that may be spent on reading texts for regular expressions, in milliseconds; undefined for as much as ever. */
  readonly time: number | undefined;
  /** Hears of the first hits, once they are certain; `total` is null where it is not known then. */
  readonly onFirst: ((hits: readonly Hit[], total: number | null) => void) | null;
}

export interface FoundHits {
  readonly total: number;
  readonly hits: readonly Hit[];
  readonly facets: Facets;
  /** Set where the time was not enough to read every record for a regular expression. */
  readonly expired: string | null;
}

/** Hits that are shown before the others. */
export const FIRST_HITS = 50;

/** Where fewer records than these come into question, all are looked at before any is shown. */
const MANY = 2000;

/** Finds, ranks, and proves what is shown against the text. */
export async function findHits(
  searched: Searched,
  { root, order }: ParsedQuery,
  { limit, breathe, time, onFirst }: Pace,
): Promise<FoundHits> {
  if (root === null) return { total: 0, hits: [], facets: NO_FACETS, expired: null };
  const snapshot = searched.snapshot();
  const texts = new ExpressionReader(snapshot, searched.records, time);
  const evaluation = new Evaluation(snapshot, (terms) => searched.flex.search(terms), breathe, texts);
  const showing = new Showing(searched, snapshot, breathe);
  const first = Math.min(limit, FIRST_HITS);
  const early = onFirst === null ? null : await earlyRanking(evaluation, root, order);
  if (early !== null && onFirst !== null) {
    const certain = early.firstEarly(first);
    if (certain !== null) onFirst(await showing.prove(early.show(certain)), null);
  }
  const found = await evaluation.records(root);
  const { unread } = texts;
  if (unread !== null) found.subtract(unread);
  const parts = positionalsOf(root);
  await breathe();
  const ranking = new Ranking({ snapshot, parts, known: evaluation.weights, found, order, expressions: texts });
  if (onFirst !== null && !showing.begun) {
    const hits = await showing.prove(ranking.show(ranking.first(first)));
    onFirst(hits, found.count - showing.unproved.size);
  }
  await breathe();
  const hits = await showing.prove(ranking.show(ranking.first(limit)));
  for (const ordinal of showing.unproved) found.delete(ordinal);
  const facets = countFacets(snapshot, found);
  return { total: found.count, hits, facets, expired: unread === null ? null : expiryMessage(texts) };
}

/** A ranking by bounds, of a query whose records are found by reading many of them; null for any other query. */
async function earlyRanking(
  evaluation: Evaluation,
  root: QueryNode,
  order: ParsedQuery['order'],
): Promise<Ranking | null> {
  const bounds = weightBounds(evaluation.snapshot, root);
  if (bounds === null) return null;
  const { snapshot } = evaluation;
  const found = await evaluation.candidates(bounds.part);
  if (found.count < MANY) return null;
  const weights = { weights: bounds.weights, bounded: found.copy(), frequency: snapshot.records };
  const known = new Map([[bounds.part, weights]]);
  return new Ranking({ snapshot, parts: [bounds.part], known, found, order, expressions: null });
}

/** Proves hits, each once. */
class Showing {
  /** Records that turned out to hold no match. */
  readonly unproved = new Set<number>();
  readonly #proved = new Map<number, Hit>();

  constructor(
    readonly searched: Searched,
    readonly snapshot: Snapshot,
    readonly breathe: Breathe,
  ) {}

  get begun(): boolean {
    return this.#proved.size > 0;
  }

  async prove(records: readonly Ranked[]): Promise<Hit[]> {
    const hits: Hit[] = [];
    for (const record of records) {
      const { ordinal, score } = record;
      const known = this.#proved.get(ordinal);
      const hit = known === undefined ? proveHit(this.searched.records, this.snapshot, record) : { ...known, score };
      if (hit === null) this.unproved.add(ordinal);
      else {
        this.#proved.set(ordinal, hit);
        hits.push(hit);
      }
      await this.breathe();
    }
    return hits;
  }
}
