import type { Finding } from '../../../shared/model/finding.ts';
import type { Note, NoteRef } from '../../../shared/model/note.ts';

/**
 * Notes that nothing in the text refers to, and anchors whose note is not there. A source note belongs to the head; where
 * the copy's head carries no markers at all, so do the notes before the first one that has an anchor, up to two.
 */
export function noteFindings(
  text: string,
  notes: readonly Note[],
  noteRefs: readonly NoteRef[],
  headHasMarkers: boolean,
): Finding[] {
  const firstAnchored = notes.findIndex(({ refs }) => refs.length > 0);
  const headNotes = headHasMarkers ? 0 : Math.min(2, firstAnchored < 0 ? notes.length : firstAnchored);
  const orphans = notes
    .filter(({ kind, refs }, index) => kind === 'note' && refs.length === 0 && index >= headNotes)
    .map(({ markerSpan, span, marker }): Finding => {
      const sign = markerSpan === null ? marker : text.slice(markerSpan.start, markerSpan.end);
      return {
        code: 'orphan-note',
        span: markerSpan ?? span,
        message: `Note ${sign} has no anchor: the copy has lost the place in the text that it belongs to.`,
      };
    });
  const lost = noteRefs
    .filter(({ note }) => note === null)
    .map(({ span }): Finding => ({
      code: 'marker-without-note',
      span,
      message: `The marker ${text.slice(span.start, span.end)} has no note: the copy does not hold the note that it points to.`,
    }));
  return [...orphans, ...lost];
}
