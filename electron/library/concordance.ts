import type { DocumentSummary } from '../../shared/library/summary.ts';
import { orderKey, orderOf, type ConcordanceLine, type ConcordanceOrder } from '../../shared/query/concordance.ts';
import type { QueryProblem } from '../../shared/query/hit.ts';
import { parseQuery, type ParseOptions } from '../../shared/query/parse-query.ts';
import { snippetOf } from '../../shared/query/snippet.ts';
import type { Breathe } from '../index/breather.ts';
import { proveMatches, type MatchingRecord } from '../index/run-concordance.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Catalogue } from './catalogue.ts';

/** Lines that are listed of one query; of a word that stands in every record, nobody reads more. The rest is counted. */
export const MOST_LINES = 50_000;

/** What a concordance is made of. */
export interface ConcordanceStores {
  readonly catalogue: Pick<Catalogue, 'record' | 'stored'>;
  readonly index: Pick<SearchIndex, 'findMatching'>;
  /** Every record in the order of the list. */
  readonly list: readonly DocumentSummary[];
}

/** All the matches of a query, each in its context. */
export interface Concordance {
  /** Records that match, with or without a line. */
  readonly records: number;
  /** More than lines where there are more than are listed. */
  readonly matches: number;
  /** By the records' order in the list, then as the text goes. */
  readonly lines: readonly ConcordanceLine[];
  readonly problem: QueryProblem | null;
}

/** What has been read so far. */
export type ConcordanceSoFar = Pick<Concordance, 'records' | 'lines'>;

/**
 * Reads every match of a query, proved against the text. Gives way to other work every few milliseconds.
 * @param onGrown called after each record with the lines there are; they only grow
 */
export async function readConcordance(
  { catalogue, index, list }: ConcordanceStores,
  query: string,
  options: ParseOptions,
  breathe: Breathe,
  onGrown: (soFar: ConcordanceSoFar) => void = () => undefined,
): Promise<Concordance> {
  const parsed = parseQuery(query, options);
  const { records, expired } = await index.findMatching(parsed, breathe);
  const lines: ConcordanceLine[] = [];
  let unread = 0;
  for (const { matching, summary } of inListOrder(catalogue, list, records)) {
    if (lines.length >= MOST_LINES) {
      unread += countOf(matching);
      continue;
    }
    const stored = catalogue.stored(matching.key);
    if (stored === undefined) continue;
    const { id, title, date } = summary;
    const read = { text: stored.source.text, regions: stored.regions };
    for (const match of proveMatches(matching, read)) {
      lines.push({ documentId: id, title, date, ...snippetOf(read.text, match) });
    }
    onGrown({ records: records.length, lines });
    await breathe();
  }
  return {
    records: records.length,
    matches: lines.length + unread,
    lines: lines.slice(0, MOST_LINES),
    problem: parsed.problem ?? (expired === null ? null : { at: 0, message: expired }),
  };
}

interface Listed {
  readonly matching: MatchingRecord;
  readonly summary: Pick<DocumentSummary, 'id' | 'title' | 'date'>;
}

/** A record that has left the library since it was found is left out. */
function inListOrder(
  catalogue: Pick<Catalogue, 'record'>,
  list: readonly DocumentSummary[],
  records: readonly MatchingRecord[],
): Listed[] {
  const placeOf = new Map(list.map(({ id }, at) => [id, at]));
  return records
    .flatMap((matching) => {
      const summary = catalogue.record(matching.key)?.summary;
      return summary === undefined ? [] : [{ matching, summary, place: placeOf.get(summary.id) ?? Infinity }];
    })
    .sort((a, b) => a.place - b.place || a.matching.key - b.matching.key);
}

/** Matches by position; of a record that is not read, nothing better is known. */
function countOf({ occurrences }: MatchingRecord): number {
  return occurrences.reduce((sum, { starts }) => sum + starts.length, 0);
}

/** Places of the lines in an order. */
export async function placesOf(
  { lines }: Pick<Concordance, 'lines'>,
  order: ConcordanceOrder,
  breathe: Breathe,
): Promise<Uint32Array> {
  const keys: string[] = [];
  for (const line of lines) {
    keys.push(orderKey(line, order));
    if (keys.length % 256 === 0) await breathe();
  }
  return orderOf(keys);
}
