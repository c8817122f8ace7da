/**
 * True where two stretches of a record say the same: case, white space, signs of punctuation and a number before them
 * aside. Words that are said twice in a row are shown once.
 *
 *     101 Record Of Conversation By Upton      101. Record of conversation by Upton
 */
export function sameWords(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a !== '' && a === b;
}

function bare(words: string): string {
  const folded = words.normalize('NFKC').toLowerCase();
  const unnumbered = folded.replace(/^[\s#*]*\d+[\s.:)]+/u, '');
  return (unnumbered === '' ? folded : unnumbered).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
