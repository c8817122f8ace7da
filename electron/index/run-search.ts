import type { Hit, SearchAnswer } from '../../shared/query/hit.ts';
import { inReadingOrder, locateMatches } from '../../shared/query/locate.ts';
import { parseQuery } from '../../shared/query/parse-query.ts';
import { positionalsOf } from '../../shared/query/positional.ts';
import type { ParsedQuery } from '../../shared/query/query.ts';
import type { VariantForm } from '../../shared/query/variants.ts';
import { snippetOf } from '../../shared/query/snippet.ts';
import { breather, type Breathe } from './breather.ts';
import { expiryMessage, ExpressionReader } from './expression-reader.ts';
import { Evaluation } from './evaluate.ts';
import type { CandidateIndex } from './flex-index.ts';
import { rank, type Ranked } from './rank.ts';
import type { RecordSource } from './record-source.ts';
import { SegmentGone } from './segment.ts';
import type { Snapshot } from './snapshot.ts';

export interface SearchOptions {
  /** While someone types: the last word of the query is the beginning of a word. */
  readonly typing?: boolean;
  /** A search that is no longer wanted ends with the signal's reason. */
  readonly signal?: AbortSignal;
  /** What is taken for the same besides, as far as the query does not say otherwise (`also:kana`). */
  readonly also?: readonly VariantForm[];
  /** Most that may be spent on reading texts for regular expressions, in milliseconds. */
  readonly timeForExpressions?: number;
}

/** What a search works on. */
export interface Searched {
  snapshot(): Snapshot;
  readonly flex: CandidateIndex;
  readonly records: RecordSource;
}

/** Snippets shown of a record; the rest is counted. */
const SNIPPETS = 3;

/** How often a search begins anew because segments were merged under it. */
const ATTEMPTS = 4;

/** Runs a query: reads it, finds, ranks, and proves what it shows against the text. */
export async function runSearch(
  searched: Searched,
  query: string,
  limit: number,
  options: SearchOptions,
): Promise<SearchAnswer> {
  const began = performance.now();
  const parsed = parseQuery(query, { typing: options.typing ?? false, also: options.also ?? [] });
  const breathe = breather(options.signal);
  const { total, hits, expired } = await attempt(searched, parsed, limit, {
    breathe,
    time: options.timeForExpressions,
  });
  const problem = parsed.problem ?? (expired === null ? null : { at: 0, message: expired });
  return { query, total, milliseconds: performance.now() - began, hits, problem };
}

interface Found {
  readonly total: number;
  readonly hits: readonly Hit[];
  /** Set where the time was not enough to read every record for a regular expression. */
  readonly expired: string | null;
}

interface Pace {
  readonly breathe: Breathe;
  readonly time: number | undefined;
}

async function attempt(searched: Searched, parsed: ParsedQuery, limit: number, pace: Pace): Promise<Found> {
  for (let left = ATTEMPTS; ; left -= 1) {
    try {
      return await find(searched, parsed, limit, pace);
    } catch (error) {
      if (!(error instanceof SegmentGone) || left === 1) throw error;
    }
  }
}

async function find(
  searched: Searched,
  { root, order }: ParsedQuery,
  limit: number,
  { breathe, time }: Pace,
): Promise<Found> {
  if (root === null) return { total: 0, hits: [], expired: null };
  const snapshot = searched.snapshot();
  const texts = new ExpressionReader(snapshot, searched.records, time);
  const evaluation = new Evaluation(snapshot, (terms) => searched.flex.search(terms), breathe, texts);
  const found = await evaluation.records(root);
  const { unread } = texts;
  if (unread !== null) found.subtract(unread);
  const parts = positionalsOf(root);
  await breathe();
  const ranked = rank(snapshot, parts, evaluation.weights, found, limit, order, texts);
  await breathe();
  const hits: Hit[] = [];
  let unproved = 0;
  for (const record of ranked) {
    const hit = prove(searched, snapshot, record);
    if (hit === null) unproved += 1;
    else hits.push(hit);
    await breathe();
  }
  return { total: found.count - unproved, hits, expired: unread === null ? null : expiryMessage(texts) };
}

/** Shows a record, after looking its matches up in its text; null where they are not there. */
function prove(searched: Searched, snapshot: Snapshot, record: Ranked): Hit | null {
  const placed = snapshot.placeOf(record.ordinal);
  const key = placed?.segment.columns.keyOf(record.ordinal - placed.base);
  const stored = key === undefined ? undefined : searched.records.get(key);
  if (stored === undefined) return null;
  const located = locateMatches(stored, record.starts, inReadingOrder(record.occurrences), SNIPPETS);
  // A record without matches is there for what it does not say.
  const matches = record.occurrences.reduce((sum, { starts }) => sum + starts.length, 0);
  if (matches > 0 && located.length === 0) return null;
  const { id, title, place, date } = stored.summary;
  return {
    documentId: id,
    title,
    place,
    date,
    score: record.score,
    matches,
    snippets: located.map((match) => snippetOf(stored.text, match)),
  };
}
