import { CUT } from './cut-words.ts';
import { PatternMatcher } from './pattern-matcher.ts';

/** Matchers made of the last patterns: one search asks for the same in every paragraph. */
const known = new Map<string, PatternMatcher>();
const KNOWN_LIMIT = 20;

function matcherOf(pattern: string): PatternMatcher {
  const before = known.get(pattern);
  if (before !== undefined) return before;
  const matcher = new PatternMatcher(pattern);
  if (known.size >= KNOWN_LIMIT) known.clear();
  known.set(pattern, matcher);
  return matcher;
}

/**
 * Where a pattern matches in the folded words of a paragraph, read as one line: white space is one space, and a word that
 * the end of a line cuts is whole. Offsets are those of the folded text.
 * @throws {PatternExpired} when `expired` says so
 */
export function* expressionMatches(
  pattern: string,
  folded: string,
  expired?: () => boolean,
): Generator<readonly [start: number, end: number]> {
  const line = UNEVEN.test(folded) ? folded.replaceAll(CUT, '').replace(/\s+/g, ' ').trim() : folded;
  let offsets: Uint32Array | null = null;
  for (const [start, end] of matcherOf(pattern).find(line, expired)) {
    // Most texts hold no match, and need no way back.
    if (line !== folded) offsets ??= offsetsIn(folded);
    yield offsets === null ? [start, end] : [offsets[start] ?? 0, (offsets[end - 1] ?? 0) + 1];
  }
}

const UNEVEN = new RegExp(`[^\\S ]|  |^ | $|${CUT}`);

/** Offset in the folded text of each character of its line. */
function offsetsIn(folded: string): Uint32Array {
  const offsets = new Uint32Array(folded.length);
  let length = 0;
  let blank = true;
  for (let at = 0; at < folded.length; at += 1) {
    const sign = folded.charAt(at);
    if (sign === CUT) continue;
    const isBlank = /\s/.test(sign);
    if (isBlank && blank) continue;
    blank = isBlank;
    offsets[length] = at;
    length += 1;
  }
  return offsets;
}
