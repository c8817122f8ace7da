import type { DocumentSummary } from '../../shared/library/summary.ts';

/**
 * For each file, by its path below the source folder, the word that fewest files hold; none where it has no word of
 * five letters or more.
 */
export function rarestWords(
  rows: readonly DocumentSummary[],
  textOf: (row: DocumentSummary) => string,
): ReadonlyMap<string, string> {
  const wordsOf = new Map(rows.map((row) => [row.relativePath, wordsIn(textOf(row))]));
  const files = new Map<string, number>();
  for (const words of wordsOf.values()) for (const word of words) files.set(word, (files.get(word) ?? 0) + 1);
  const rarest = new Map<string, string>();
  for (const [path, words] of wordsOf) {
    let best: string | null = null;
    for (const word of words) if (best === null || (files.get(word) ?? 0) < (files.get(best) ?? 0)) best = word;
    if (best !== null) rarest.set(path, best);
  }
  return rarest;
}

/** Words of small Latin letters that stand free: no part of a hyphenated word, no name with marks in it. */
function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<=^|[ \n])[a-z]{5,}(?=[ \n.,;]|$)/gu) ?? []);
}
