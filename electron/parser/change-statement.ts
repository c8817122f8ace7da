import type { Span } from '../../shared/model/span.ts';

/** Where a record says how its changes are shown. */
export interface ChangeStatement {
  readonly span: Span;
  readonly brackets: boolean;
  /** Words added are underlined, or printed in italics. */
  readonly emphasis: boolean;
}

const STATEMENT =
  /[^.\n]*\b(?:changes?|additions?|deletions?|interpolations?|insertions?|omissions?|revisions?)\b[^.\n]{0,200}?\b(?:shown|indicated|marked|noted|printed|given|set off|appear\w*|denoted|represented)\b[^.\n]{0,120}?\b(?:brackets?|bracketed|underlin\w+|underscor\w+|italics?)\b[^.\n]*/gi;

/**
 * Finds the sentences that say how changes are shown, in the order of the stretches given.
 *
 *     the Secretary's changes and additions are indicated on the source text by brackets and underlining
 *                     ^^^^^^^     ^^^^^^^^^     ^^^^^^^^^                        ^^^^^^^^     ^^^^^^^^^^^
 */
export function findChangeStatements(text: string, within: readonly Span[]): ChangeStatement[] {
  const found: ChangeStatement[] = [];
  for (const { start, end } of within) {
    const words = text.slice(start, end);
    if (!/bracket|underlin|underscor|italic/i.test(words)) continue;
    for (const match of words.matchAll(STATEMENT)) {
      const lead = /^\s*/.exec(match[0])?.[0].length ?? 0;
      const span = { start: start + match.index + lead, end: start + match.index + match[0].length };
      found.push({
        span,
        brackets: /\bbracket/i.test(match[0]),
        emphasis: /\b(?:underlin|underscor|italic)/i.test(match[0]),
      });
    }
  }
  return found;
}
