/** How two lines of one paragraph join. */
export interface LineJoin {
  readonly between: '' | ' ';
  /** The word that the line end cuts, if its hyphen is taken off. */
  readonly cut: CutWord | null;
}

export interface CutWord {
  /** Where the word begins in the first line, and where its hyphen does. */
  readonly from: number;
  readonly to: number;
  /** As it stands on the page: `condi-tions`. */
  readonly words: string;
  /** How many of its characters stand on the next line. */
  readonly tail: number;
}

const WIDE = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** A gap before the hyphen comes from spacing out the line. */
const CUT_WORD = /(\p{L}+)( ?)([-\u2010\u00ad])$/u;
/** Longer words are not looked for. */
const LONGEST_WORD = 80;
const WORD_GOES_ON = /^\p{Ll}\p{L}*/u;
const WORDS = /\p{L}+(?:[-\u2010]\p{L}+)*/gu;

/** The words of a document, by which a cut word is told from one that is written with a hyphen. */
export class KnownWords {
  readonly #words = new Set<string>();

  /** Adds the words of a line, but for those at its edges, which may be cut. */
  add(line: string): void {
    const inner = line.replace(/^\S+\s|\s\S+$/g, ' ');
    for (const [word] of inner.matchAll(WORDS)) this.#words.add(word.toLowerCase().replace(/\u2010/g, '-'));
  }

  has(word: string): boolean {
    return this.#words.has(word.toLowerCase());
  }
}

/**
 * Says how the line `after` goes on from the line `before`. A hyphen at the end of a line is taken off where the word goes
 * on with a small letter; not where the document never writes the word in one, and elsewhere writes it with a hyphen or
 * each of its halves by itself (so-called).
 *
 *     the condi-            the Aide-
 *     tions of              Mémoire of
 *     -> conditions         -> Aide-Mémoire
 */
export function joinLines(before: string, after: string, words: KnownWords): LineJoin {
  if (WIDE.test(before.slice(-1)) && WIDE.test(after.slice(0, 1))) return { between: '', cut: null };
  const cut = cutWord(before, after, words);
  if (cut !== null) return { between: '', cut };
  const isOpen = /\S[-\u2010\u00ad–—/]$/.test(before);
  return { between: isOpen ? '' : ' ', cut: null };
}

function cutWord(before: string, after: string, words: KnownWords): CutWord | null {
  const [whole = '', head = '', gap = '', hyphen = ''] = CUT_WORD.exec(before.slice(-LONGEST_WORD)) ?? [];
  const tail = WORD_GOES_ON.exec(after.slice(0, LONGEST_WORD))?.[0] ?? '';
  if (hyphen === '' || tail === '') return null;
  const isOneWord = hyphen === '\u00ad' || words.has(head + tail);
  const isTwo = words.has(head) && words.has(tail);
  if (gap !== '' && (!isOneWord || isTwo)) return null;
  if (!isOneWord && (isTwo || words.has(`${head}-${tail}`))) return null;
  const from = before.length - whole.length;
  return { from, to: from + head.length, words: head + hyphen + tail, tail: tail.length };
}
