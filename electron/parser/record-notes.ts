import type { Span } from '../../shared/model/span.ts';
import { linkNotes, type LinkedNotes } from './link-notes.ts';
import { takeNotes, type NoteList } from './note.ts';
import type { ListedNote } from './listed-note.ts';
import { findBracketed, findNoteRefs, type FoundRef } from './note-ref.ts';
import type { Paragraph } from './paragraph.ts';
import type { StatedElements } from './stated-elements.ts';
import { takeStatedNotes } from './stated-notes.ts';

export interface RecordNotes extends LinkedNotes {
  readonly list: NoteList;
}

/** The title says again what the heading says: its anchor is that of the first note, and takes no turn of another. */
function inTitle(ref: FoundRef, title: Span | null, notes: readonly ListedNote[]): FoundRef {
  if (title === null || ref.note !== null || ref.span.end > title.end) return ref;
  const first = notes.findIndex(({ marker, also }) => marker === ref.marker || also === ref.marker);
  return first < 0 ? ref : { ...ref, note: first, again: true };
}

/**
 * Takes the notes out of the record's paragraphs and ties them to their anchors: as the format states them, or else as
 * their markers show.
 *
 * @param title field of the header whose words may hold anchors
 */
export function readNotes(
  text: string,
  paragraphs: readonly Paragraph[],
  title: Span | null,
  stated: StatedElements,
): RecordNotes {
  const byFormat = takeStatedNotes(text, paragraphs, stated);
  if (byFormat !== null) return { list: byFormat.list, ...linkNotes(text, byFormat.list, byFormat.refs) };
  const list = takeNotes(text, paragraphs);
  const anchored = [...(title === null ? [] : [title]), ...list.body.map(({ span }) => span)];
  const found = findNoteRefs(text, anchored, list.notes).map((ref) => inTitle(ref, title, list.notes));
  // `[FA: A3195, [1.3311] [4]]`: a note on the reference itself; digits that are fused to its words are its own.
  const inSource = list.source === null ? [] : findBracketed(text, [list.source.span], list.notes);
  const open = inSource.filter(({ marker }) => found.every((ref) => ref.marker !== marker));
  return {
    list,
    ...linkNotes(
      text,
      list,
      [...found, ...open].sort((a, b) => a.span.start - b.span.start),
    ),
  };
}
