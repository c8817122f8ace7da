import type { AskedQuery } from '../asked-query.ts';
import { ftsTerms } from './fts-terms.ts';

/** A query as FTS5 takes it. */
export interface FtsQuery {
  /** What follows `MATCH`; with `words`, these take its place, with OR between them. */
  readonly match: string;
  /** A GLOB pattern for the dictionary (`fts5vocab`). */
  readonly words: string | null;
  /** From this day (included) to this (not included), as the column has them. */
  readonly days: readonly [string, string] | null;
}

/** Null where FTS5 has no such query: it does not forgive a slip. */
export function ftsQuery(asked: AskedQuery): FtsQuery | null {
  const plain = (match: string): FtsQuery => ({ match, words: null, days: null });
  switch (asked.kind) {
    case 'all':
      return plain(asked.words.map(quoted).join(' AND '));
    case 'either':
      return plain(asked.words.map(quoted).join(' OR '));
    case 'without':
      return plain(`${quoted(asked.word)} NOT ${quoted(asked.unwanted)}`);
    case 'phrase':
      return plain(quoted(asked.words.join(' ')));
    case 'prefix':
      return plain(`${quoted(asked.start)} *`);
    case 'pattern':
      return { ...plain(''), words: asked.pattern };
    case 'near':
      // The number is of the words between.
      return plain(`NEAR(${asked.words.map(quoted).join(' ')}, ${asked.distance - 1})`);
    case 'title':
      return plain(`title : ${quoted(asked.word)}`);
    case 'dated':
      return { ...plain(quoted(asked.word)), days: [String(asked.from), String(asked.to + 1)] };
    case 'Japanese':
      return plain(quoted(japanesePhrase(asked.text)));
    case 'slip':
      return null;
  }
}

/** The pairs of neighbours; that which begins with the last character reaches beyond the phrase. */
function japanesePhrase(text: string): string {
  const terms = ftsTerms(text).split(' ');
  return (terms.length > 1 ? terms.slice(0, -1) : terms).join(' ');
}

/** As a string of FTS5, so that no word is taken for an operator. */
export function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}
