/**
 * Cuts folded text into terms.
 *
 *     The U.S. and 日本国憲法 of 1956        terms: the u s and 日本 本国 国憲 憲法 法 of 1956
 *     ^^^ ^ ^  ^^^ ^^^^^^^^^^ ^^ ^^^^    positions: 0  1 2 3   4    5    6    7    8 9  10
 *
 * A word is a run of letters and digits; everything else separates, hyphens, dashes, apostrophes and points too.
 * Japanese writes no spaces, so each kanji or kana is a position of its own, whose term is the character with its
 * successor; the last of a run stands alone. So any stretch of Japanese is found by consecutive terms.
 */
/**
 * Called for each term with offsets in the folded text: the term from `start` up to `end`; the word, or the one
 * character at this position, from `start` up to `stop`.
 */
export type TermVisitor = (start: number, end: number, stop: number) => void;

const SEPARATOR = 1;
const WORD = 2;
const IDEOGRAPH = 3;

const IDEOGRAPHIC = /[\u3099\u309a\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const WORDLIKE = /[\p{L}\p{N}\p{M}]/u;

/** Class of each UTF-16 unit, worked out a page of 256 at a time: few pages occur in any library. */
const classes = new Uint8Array(0x10000);

function classify(character: string): number {
  if (IDEOGRAPHIC.test(character)) return IDEOGRAPH;
  return WORDLIKE.test(character) ? WORD : SEPARATOR;
}

function learnPage(unit: number): number {
  const first = unit & 0xff00;
  for (let code = first; code < first + 0x100; code += 1) classes[code] = classify(String.fromCharCode(code));
  return classes[unit] ?? SEPARATOR;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (!isHighSurrogate(unit)) return classes[unit] || learnPage(unit);
  return classify(String.fromCodePoint(text.codePointAt(at) ?? unit));
}

function widthAt(text: string, at: number): number {
  return isHighSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/**
 * Visits the terms of a folded text in order; each takes one position.
 * @returns how many there are
 */
export function eachTerm(folded: string, visit: TermVisitor): number {
  const length = folded.length;
  let position = 0;
  let at = 0;
  while (at < length) {
    const kind = classAt(folded, at);
    if (kind === SEPARATOR) {
      at += widthAt(folded, at);
    } else if (kind === WORD) {
      const start = at;
      do at += widthAt(folded, at);
      while (at < length && classAt(folded, at) === WORD);
      visit(start, at, at);
      position += 1;
    } else {
      const stop = at + widthAt(folded, at);
      const paired = stop < length && classAt(folded, stop) === IDEOGRAPH;
      visit(at, paired ? stop + widthAt(folded, stop) : stop, stop);
      position += 1;
      at = stop;
    }
  }
  return position;
}

/** The end of the word that begins at an offset. */
export function wordEnd(folded: string, start: number): number {
  let at = start;
  while (at < folded.length && classAt(folded, at) === WORD) at += widthAt(folded, at);
  return at;
}

/** True where the term is of kanji or kana. */
export function isIdeographic(term: string): boolean {
  return term.length > 0 && classAt(term, 0) === IDEOGRAPH;
}

/** Number of characters (code points) of a term. */
export function charactersOf(term: string): number {
  return [...term].length;
}

/** True where the text beginning and the text ending at these characters run on as one stretch of Japanese. */
export function runsOn(before: string, after: string): boolean {
  const last = [...before.slice(-2)].at(-1);
  return last !== undefined && isIdeographic(last) && isIdeographic(after);
}
