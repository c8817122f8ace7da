import type { QueryProblem, Snippet } from './hit.ts';
import { fold } from './normalise.ts';
import { eachTerm } from './tokens.ts';

/** One match of a query in its context, with the record it stands in. */
export interface ConcordanceLine extends Snippet {
  readonly documentId: string;
  readonly title: string;
  /** EDTF, or null for an undated record. */
  readonly date: string | null;
}

/**
 * In what order lines stand: by the record's date (then as the text goes), by the match, or by the words before or after
 * the match, from the match outwards. Equal ones stand by date.
 */
export const CONCORDANCE_ORDERS = ['date', 'match', 'before', 'after'] as const;
export type ConcordanceOrder = (typeof CONCORDANCE_ORDERS)[number];

/** A stretch of all the lines of a query. */
export interface ConcordancePage {
  readonly query: string;
  /** Records that match; some may have no line, since they are found by what they are, not by their words. */
  readonly records: number;
  /** Matches in all records; null while they are still being read. */
  readonly matches: number | null;
  /**
   * Lines there are to page through: as many as matches, but for a query that has more than are listed. Null while they are
   * still being read: by date, the first lines come before the last are known.
   */
  readonly total: number | null;
  readonly lines: readonly ConcordanceLine[];
  readonly problem: QueryProblem | null;
}

/** What stands between two words of a key: before every letter, so that `to do` comes before `today`. */
const GAP = ' ';

/**
 * What lines are compared by: words as search compares them (case, accents, punctuation and width do not matter), of
 * Japanese character by character.
 *
 *     have to be left to [international solvents] other than
 *     ^^^^^^^^^^^^^^^^^^                          ^^^^^^^^^^
 *     before: to left be to have                  after: other than
 */
export function orderKey(line: Pick<Snippet, 'before' | 'match' | 'after'>, order: ConcordanceOrder): string {
  if (order === 'date') return '';
  const words = wordsOf(line[order]);
  return (order === 'before' ? words.reverse() : words).join(GAP);
}

function wordsOf(text: string): string[] {
  const folded = fold(text).text;
  const words: string[] = [];
  eachTerm(folded, (start, _end, stop) => words.push(folded.slice(start, stop)));
  return words;
}

/**
 * The places of lines in their order. Lines without words on that side come first.
 * @param keys of the lines as they stand by date
 */
export function orderOf(keys: readonly string[]): Uint32Array {
  const places = Uint32Array.from(keys, (_key, at) => at);
  return places.sort((a, b) => {
    const [one, other] = [keys[a] ?? '', keys[b] ?? ''];
    return one < other ? -1 : one > other ? 1 : a - b;
  });
}
