import { fold } from './normalise.ts';
import type { Clause, Unit } from './query.ts';
import { charactersOf, eachTerm, isIdeographic } from './tokens.ts';

/**
 * The clause that finds some words as they stand, one after the other; null where there is no word among them.
 *
 *     "the 共同声明"   the 共同 同声 声明   covers 5 positions
 *     1957年          1957 年*            any term that begins with 年: the text goes on as it likes
 *     Treat*          treat*
 *
 * @param open true where the last word may go on
 */
export function clauseOf(words: string, open: boolean): Clause | null {
  const terms: string[] = [];
  const folded = fold(words).text;
  eachTerm(folded, (start, end) => terms.push(folded.slice(start, end)));
  const width = terms.length;
  // The last character of a stretch is a term by itself only where the text ends there too.
  const units = terms.map((term, at): Unit => {
    const next = terms[at + 1];
    const alone = isIdeographic(term) && charactersOf(term) === 1;
    return { term, prefix: next === undefined ? alone || open : alone && isIdeographic(next) };
  });
  const last = terms.at(-1);
  const before = terms.at(-2);
  if (last === undefined) return null;
  // ... and says nothing where the pair before it covers it.
  if (before !== undefined && isIdeographic(last) && isIdeographic(before) && charactersOf(before) === 2) units.pop();
  return { kind: 'clause', units, width };
}
