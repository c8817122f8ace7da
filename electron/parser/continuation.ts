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
  if (/\.["”’)]$/.test(last) || /[!?]["”’)]$/.test(last)) return null;
  const beginsSmall = /^["“‘(]?\p{Ll}/u.test(first) && !/^\(?[a-z]{1,3}[.)]\s/.test(first);
  if (beginsSmall)
    return last.endsWith(',') && !pageBreak && after.end - after.start < SHORTEST ? null : 'sentence-goes-on';
  if (!pageBreak || /["”’]$/.test(last)) return null;
  const beginsName = /^["“‘(]?(?:\p{Lu}[\p{L}.]|\d)/u.test(first) && after.end - after.start >= SHORTEST;
  return beginsName && /[\p{L},–—]$/u.test(last) ? 'sentence-goes-on-over-page' : null;
}
