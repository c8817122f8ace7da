/**
 * Words that a hyphen cuts at the end of a line. The text does not tell whether the hyphen belongs to the word, so both
 * forms are found: `negotia tions` as it stands, at two positions, and `negotiations` over the two.
 *
 *     source  the negotia-⏎tions with      folded  the negotia¤¤tions with      ¤ is CUT, one for each sign it stands for
 *                    ~~
 */

/** Stands for hyphen and line end. Folding leaves it out of texts (it is the soft hyphen), so that it can say this. */
export const CUT = '\u00ad';
const CUT_CODE = 0xad;

const LINE_END = /(?<=\p{Ll}\p{M}*)-[^\S\n]*\n[^\S\n]*(?=\p{Ll})/gu;

/** Marks the cut words of a folded text; it stays as long as it was. */
export function markCuts(folded: string): string {
  return folded.includes('-') && /-[^\S\n]*\n/.test(folded)
    ? folded.replace(LINE_END, (signs) => CUT.repeat(signs.length))
    : folded;
}

/** Where the rest of a word begins that is cut at `stop`; -1 where none is. */
export function restOfCut(folded: string, stop: number): number {
  if (folded.charCodeAt(stop) !== CUT_CODE) return -1;
  let at = stop;
  while (folded.charCodeAt(at) === CUT_CODE) at += 1;
  return at;
}
