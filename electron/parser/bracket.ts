import type { Span } from '../../shared/model/span.ts';

/** What a pair of square brackets holds; `null` rule of `change.ts` looks only at `words`. */
export type BracketKind =
  'sic' | 'garble' | 'stage' | 'omission' | 'withheld' | 'editorial' | 'page' | 'note-ref' | 'words';

export interface Bracket {
  readonly kind: BracketKind;
  /** What stands between the brackets. */
  readonly inner: Span;
  readonly outer: Span;
}

const KINDS: readonly (readonly [RegExp, BracketKind])[] = [
  [/^sic[.!?]?$/i, 'sic'],
  [/^(?:garble[d]?|illegible|unintelligible|blank|\?)$/i, 'garble'],
  [/^(?:laughter|applause|pause|silence|inaudible|interruption|interpretation)$/i, 'stage'],
  [/^(?:here follow|omitted|matter omitted|portion omitted|text omitted|ellipsis|\.{3}|…)/i, 'omission'],
  [
    /not (?:yet )?declassified|^(?:\d+|less than \d+|name|text|number|document number)\s.*(?:line|word|page|paragraph|declassified|omitted)/i,
    'withheld',
  ],
  [
    /^(?:footnote|notes?|ed\.|enclosure|attachment|annex|tab|subenclosure|extract|translation|printed|signed|initialed|see|same)\b|in (?:the )?(?:source text|original)/i,
    'editorial',
  ],
  [/^page \w+$/i, 'page'],
  [/^\d{1,4}$/, 'note-ref'],
];

/**
 * Finds the square brackets within a stretch of text and tells what each holds.
 *
 *     would not [conduce to a] promote        made [sic] in good faith        [Here follows discussion of Cyprus.]
 *               ^^^^^^^^^^^^^^ words                ^^^^^ sic                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ omission
 */
export function findBrackets(text: string, { start, end }: Span): Bracket[] {
  const brackets: Bracket[] = [];
  const words = text.slice(start, end);
  for (const match of words.matchAll(/\[([^[\]]{1,600})\]/g)) {
    const inner = (match[1] ?? '').trim();
    const from = start + match.index;
    const kind = KINDS.find(([pattern]) => pattern.test(inner))?.[1] ?? 'words';
    brackets.push({
      kind,
      inner: { start: from + 1, end: from + match[0].length - 1 },
      outer: { start: from, end: from + match[0].length },
    });
  }
  return brackets;
}
