import type { Span } from '../../shared/model/span.ts';
import { linkNotes, type LinkedNotes } from './link-notes.ts';
import { takeNotes, type NoteList } from './note.ts';
import { findNoteRefs } from './note-ref.ts';
import type { Paragraph } from './paragraph.ts';
import type { StatedElements } from './stated-elements.ts';
import { takeStatedNotes } from './stated-notes.ts';

export interface RecordNotes extends LinkedNotes {
  readonly list: NoteList;
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
  return { list, ...linkNotes(text, list, findNoteRefs(text, anchored, list.notes)) };
}
