/** What stands at one place of a text: a word, by a rule of one line. */
export interface WantedWord {
  readonly kind: 'word' | 'prefix' | 'pattern' | 'fuzzy';
  readonly word: string;
  /** True for a kanji or kana that has to follow the one before it directly. */
  readonly joined: boolean;
}

/** What stands at places of a text. */
export type Placed =
  | { readonly kind: 'words'; readonly words: readonly WantedWord[]; readonly part: string | null }
  | { readonly kind: 'near' | 'before'; readonly left: Placed; readonly right: Placed; readonly distance: number }
  | { readonly kind: 'sentence' | 'paragraph'; readonly of: readonly Placed[] };

/** What a query asks of a record, as the scan reads it. */
export type Wanted =
  | Placed
  | { readonly kind: 'and' | 'or'; readonly of: readonly Wanted[] }
  | { readonly kind: 'not'; readonly of: Wanted }
  /** Days as `yyyymmdd`, both included. */
  | { readonly kind: 'dated'; readonly from: number; readonly to: number };

/** A query, as typed and as meant. */
export interface TruthQuery {
  readonly typed: string;
  readonly wanted: Wanted;
}
