import type { Span } from '../../shared/model/span.ts';

/** What the rule needs to know of two paragraphs that follow each other. */
export interface Neighbours {
  readonly before: Span;
  readonly after: Span;
  /** True where a page break stands between them. */
  readonly pageBreak: boolean;
}

/** Shorter paragraphs are headings, list items or signatures, and are never joined to what follows. */
const SHORTEST = 60;

/**
 * Decides whether a page break cut one paragraph in two. Names the rule, or null where they are two paragraphs.
 *
 *     limiting Japan's sovereignty to the          ends without a sign that ends a sentence or a clause
 *                                     ^^^
 *     four main islands and "such other islands    begins with a small letter
 *     ^^^^
 */
export function continuationRule(text: string, { before, after, pageBreak }: Neighbours): string | null {
  if (before.end - before.start < SHORTEST) return null;
  const last = text.slice(Math.max(before.start, before.end - 8), before.end).trimEnd();
  const first = text.slice(after.start, Math.min(after.end, after.start + 12));
  if (last.endsWith('-') && /^\p{Ll}/u.test(first)) return 'word-cut-in-two';
  if (!/[\p{L}\p{N},’'"”)\]–—]$/u.test(last)) return null;
  if (/[.!?;:]["”’)\]]$/.test(last)) return null;
  const opens = /^["“‘(]?[a-z]{1,3}[.)]\s/.test(first);
  const beginsSmall = /^\(?\p{Ll}/u.test(first) && !opens;
  // A quotation set off from its sentence begins with its sign, and is a paragraph of its own; so is a heading that the
  // copy gives in small letters.
  const isShort = after.end - after.start < SHORTEST;
  if (beginsSmall) return !pageBreak && isShort && isTitle(text, before) ? null : 'sentence-goes-on';
  if (!pageBreak || opens || isShort || /["”’]$/.test(last)) return null;
  return /^["“‘(]?(?:\p{L}|\d)/u.test(first) && /[\p{L},–—]$/u.test(last) ? 'sentence-goes-on-over-page' : null;
}

/** Most long words begin with a capital: `Communist Capabilities and Intentions With Respect to Taiwan`. */
function isTitle(text: string, { start, end }: Span): boolean {
  const words = text.slice(Math.max(start, end - 160), end).match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals * 10 >= words.length * 6;
}
