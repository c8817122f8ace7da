/**
 * What a sample query asks for, before it is written in a program's own language. Words are folded: lower case, without
 * accents, of letters and digits only.
 */
export type AskedQuery =
  /** Records with all of the words (one word: `['treaty']`). */
  | { readonly kind: 'all'; readonly words: readonly string[] }
  | { readonly kind: 'either'; readonly words: readonly string[] }
  /** Records with the word that do not have the other. */
  | { readonly kind: 'without'; readonly word: string; readonly unwanted: string }
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  /** Words that begin so. */
  | { readonly kind: 'prefix'; readonly start: string }
  /** A word with `?` for any one letter. */
  | { readonly kind: 'pattern'; readonly pattern: string }
  /** Words that are one slip away from this one. */
  | { readonly kind: 'slip'; readonly word: string }
  /** The second word at most so many words from the first, in either order. */
  | { readonly kind: 'near'; readonly words: readonly [string, string]; readonly distance: number }
  | { readonly kind: 'title'; readonly word: string }
  /** Records with the word, dated from the beginning of one year to the end of the other. */
  | { readonly kind: 'dated'; readonly word: string; readonly from: number; readonly to: number }
  /** A stretch of kanji and kana. */
  | { readonly kind: 'Japanese'; readonly text: string };
