// What a line of a brief holds on A4 at 10.5 points, in Latin letters; a full-width character takes two.
const LETTERS_A_LINE = 95;

/**
 * True for a paragraph that is certain to take at most three lines or nearly so. Such a one is kept on one sheet:
 * Chromium, which cannot part three lines into two and two, leaves the third alone on the next sheet.
 */
export function fitsThreeLines(words: string): boolean {
  if (words.length > 3 * LETTERS_A_LINE) return false;
  let letters = 0;
  for (const character of words) letters += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
  return letters <= 3 * LETTERS_A_LINE;
}
