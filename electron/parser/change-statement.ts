import type { Span } from '../../shared/model/span.ts';

/** Where a record says how its changes are shown. */
export interface ChangeStatement {
  readonly span: Span;
  readonly brackets: boolean;
  /** Words added are underlined, or printed in italics. */
  readonly emphasis: boolean;
}

const SIGN = /\b(?:brackets?|bracketed|underlin\w{1,6}|underscor\w{1,6}|italics?|italicized)\b/gi;
const SAYS =
  /\b(?:changes?|additions?|deletions?|interpolations?|insertions?|omissions?|revisions?)\b[^.\n]{0,200}?\b(?:shown|indicated|marked|noted|printed|given|set off|appear\w{0,4}|denoted|represented)\b[^.\n]{0,120}$/i;
/** A statement is one sentence; longer ones are not looked at beyond this. */
const LONGEST = 500;

/**
 * Finds the sentences that say how changes are shown, in the order of the stretches given.
 *
 *     the Secretary's changes and additions are indicated on the source text by brackets and underlining
 *                     ^^^^^^^     ^^^^^^^^^     ^^^^^^^^^                        ^^^^^^^^     ^^^^^^^^^^^
 */
export function findChangeStatements(text: string, within: readonly Span[]): ChangeStatement[] {
  const found: ChangeStatement[] = [];
  // Few records speak of their brackets; asking the whole text once spares asking each stretch of it.
  if (!/racket|nderlin|nderscor|talic/.test(text)) return found;
  for (const { start, end } of within) {
    const words = text.slice(start, end);
    let floor = 0;
    for (const match of words.matchAll(SIGN)) {
      if (match.index < floor) continue;
      const window = words.slice(Math.max(floor, match.index - LONGEST), match.index);
      const lead = /[^.\n]*$/.exec(window)?.[0] ?? '';
      if (!SAYS.test(lead)) continue;
      const from = match.index - lead.trimStart().length;
      const stop = /^[^.\n]{0,200}/.exec(words.slice(match.index, match.index + LONGEST))?.[0].length ?? 0;
      const sentence = words.slice(from, match.index + stop).trimEnd();
      found.push({
        span: { start: start + from, end: start + from + sentence.length },
        brackets: /\bbracket/i.test(sentence),
        emphasis: /\b(?:underlin|underscor|italic)/i.test(sentence),
      });
      floor = match.index + stop;
    }
  }
  return found;
}
