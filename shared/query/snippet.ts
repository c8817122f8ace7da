import type { Span } from '../model/span.ts';
import type { Snippet } from './hit.ts';
import type { LocatedMatch } from './locate.ts';
import type { Region } from './region.ts';
import { isIdeographic, runsOn } from './tokens.ts';

/** Characters shown on either side of a match, white space folded. */
export const CONTEXT = 60;

/** White space folds away, so more is read than is shown. */
const READ = CONTEXT * 4;

/**
 * A keyword in its context: the source's words around a match, within its region, cut between words.
 *
 *     have to be left to [international solvents] other than this treaty
 *     ^^^^^^^^^^^^^^^^^^  match                    ^^^^^^^^^^^^^^^^^^^^^^
 *     before                                       after
 */
export function snippetOf(text: string, { region, span }: LocatedMatch): Snippet {
  const before = wordsBetween(text, region.pieces, Math.max(0, span.start - READ), span.start);
  const after = wordsBetween(text, region.pieces, span.end, span.end + READ);
  const match = wordsBetween(text, region.pieces, span.start, span.end);
  return {
    part: region.part,
    before: lastWords(before.replace(/^\s+/u, '') + between(region, span.start, before, match)),
    match: match.trim(),
    after: firstWords(between(region, span.end, match, after) + after.replace(/\s+$/u, '')),
    span,
  };
}

/** The space that parts two words where a note marker or page break stood between them. */
function between({ pieces }: Region, at: number, left: string, right: string): string {
  const parted = pieces.some(({ start, end }) => start === at || end === at);
  return parted && /\S$/u.test(left) && /^\S/u.test(right) && !runsOn(left, right) ? ' ' : '';
}

/** The words of a region from one source offset up to another, white space folded. */
function wordsBetween(text: string, pieces: readonly Span[], from: number, to: number): string {
  let words = '';
  for (const piece of pieces) {
    const part = text.slice(Math.max(piece.start, from), Math.min(piece.end, to));
    if (piece.end <= from || piece.start >= to) continue;
    words += words === '' || runsOn(words, part) ? part : ` ${part}`;
  }
  return words.replace(/\s+/gu, ' ');
}

function lastWords(words: string): string {
  if (words.length <= CONTEXT) return words;
  const cut = wholeCharacter(words, words.length - CONTEXT);
  if (cutsBetween(words, cut)) return words.slice(cut).trimStart();
  const space = words.indexOf(' ', cut);
  return space < 0 || space === words.length - 1 ? words.slice(cut) : words.slice(space + 1);
}

function firstWords(words: string): string {
  if (words.length <= CONTEXT) return words;
  const cut = wholeCharacter(words, CONTEXT);
  if (cutsBetween(words, cut)) return words.slice(0, cut).trimEnd();
  const space = words.lastIndexOf(' ', cut);
  return space <= 0 ? words.slice(0, cut) : words.slice(0, space);
}

/** True where a cut parts no word: at white space, and anywhere in Japanese. */
function cutsBetween(words: string, cut: number): boolean {
  const [left, right] = [words.charAt(cut - 1), words.charAt(cut)];
  return /\s/u.test(left + right) || isIdeographic(left) || isIdeographic(right);
}

/** Moves a cut out of a surrogate pair, and before the marks of a letter. */
function wholeCharacter(words: string, cut: number): number {
  let at = cut;
  while (at > 0 && /[\u0300-\u036f\u3099\u309a\udc00-\udfff]/.test(words.charAt(at))) at -= 1;
  return at;
}
