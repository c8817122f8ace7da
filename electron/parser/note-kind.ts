import type { NoteKind } from '../../shared/model/note.ts';
import type { Span } from '../../shared/model/span.ts';

/** `Source:`, with the slips that print and scan make of it: `.Source:`, `Source;`, `Source Department of State`. */
const LABELLED = /^\.?\s?\[?(?:[Ss]ource|SOURCE)(?:\s?[:;]|\s(?=\p{Lu}\p{Ll}))/u;
/** Where papers are kept: a first note that begins so says it of the record, though it has lost its label. */
const KEPT_AT =
  /^(?:Department of State, (?:Central Files|[^.;]{0,60}Files?\b)|\p{Lu}\p{Ll}+ Library, |National Archives, RG )/u;
/** How far a summary may go before it says where the record is kept. */
const LONGEST_SUMMARY = 6000;

/**
 * Tells a source note from others by its first words.
 *
 *     Source; Department of State, Central Files, 684A.86/12-1358.
 *     ^^^^^^^
 *     Summary: The Secretary called on the King. Source: Library of Congress, Manuscript Division.
 *                                                ^^^^^^^
 *
 * @param isFirst true for the record's first note
 */
export function noteKind(text: string, { start, end }: Span, isFirst: boolean): NoteKind {
  const opening = text.slice(start, Math.min(end, start + 100));
  if (LABELLED.test(opening)) return 'source';
  if (isFirst && (KEPT_AT.test(opening) || summaryLength(text, { start, end }) > 0)) return 'source';
  return 'note';
}

/** Length of the summary that stands before `Source:` in the same note; 0 where the note does not begin with one. */
export function summaryLength(text: string, { start, end }: Span): number {
  const words = text.slice(start, Math.min(end, start + LONGEST_SUMMARY));
  return /^Summary:\s/.test(words) ? Math.max(0, words.search(/(?<=[.?!\])”’"]\s{1,3})Source:\s/)) : 0;
}
