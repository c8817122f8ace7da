import type { Span } from '../../shared/model/span.ts';

/** The same words in one plain form, for matching only, with a way back to the offsets of the text. */
export interface PlainForm {
  readonly text: string;
  /** Span over the source text for a range of `text`. */
  spanOf(start: number, end: number): Span;
}

/**
 * Statements of date and place are short. Longer stretches are looked at up to here, which keeps every caller in
 * constant time on a ten-megabyte line.
 */
export const LONGEST_STATEMENT = 2000;

const DASHES = /[‐-―−〜～]/;
const BLANK = /[\u00a0\u2000-\u200a\u2028\u202f\u205f\u3000\t\n\r]/;

/**
 * Brings a stretch of text into the plain form that date patterns are written in:
 *
 *     [Washington,] April 13, １９５４   as written
 *     Washington, April 13, 1954         brackets of an editor's supply left out, full-width forms folded
 *
 * Dashes of all widths become `-`, blanks of all widths become spaces. Markers such as `[1]` stay whole, so that
 * a note number never slides into a year.
 */
export function plainForm(text: string, within: Span): PlainForm {
  const end = Math.min(within.end, within.start + LONGEST_STATEMENT);
  const characters: string[] = [];
  const offsets: number[] = [];
  for (let at = within.start; at < end; at += 1) {
    const character = text[at] ?? '';
    const code = text.charCodeAt(at);
    if (character === '[' || character === ']' || character === '［' || character === '］') {
      if (bracketsNoteNumber(text, at, end)) {
        characters.push('¶');
        offsets.push(at);
      }
      continue;
    }
    let plain = character;
    if (code >= 0xff01 && code <= 0xff5d) plain = String.fromCharCode(code - 0xfee0);
    else if (code >= 0x2010 && DASHES.test(character)) plain = '-';
    else if (BLANK.test(character)) plain = ' ';
    characters.push(plain);
    offsets.push(at);
  }
  return {
    text: characters.join(''),
    spanOf: (from, to) => ({ start: offsets[from] ?? within.start, end: (offsets[to - 1] ?? within.start - 1) + 1 }),
  };
}

/**
 * True for the brackets of `[1]` and `[12a]`, which enclose a note number and nothing else. Digits that an editor
 * supplied are no note number: `1[7] September 1948`, `195[6]` complete a day or a year begun before the bracket.
 */
function bracketsNoteNumber(text: string, at: number, end: number): boolean {
  const opens = text[at] === '[' || text[at] === '［';
  const open = opens ? at : Math.max(text.lastIndexOf('[', at), text.lastIndexOf('［', at));
  if (open < 0 || at - open > 5) return false;
  const inside = /^[[［](\d{1,3}[a-z]?)[\]］]/.exec(text.slice(open, Math.min(end, open + 6)))?.[1];
  if (inside === undefined) return false;
  const before = /\d+$/.exec(text.slice(Math.max(0, open - 4), open))?.[0].length ?? 0;
  return !((before > 0 && before < 4 && before + inside.length === 4) || (before === 1 && inside.length === 1));
}
