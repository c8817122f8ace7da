import type { NoteRef } from './note.ts';
import { contains, textOf, type Span } from './span.ts';

/**
 * The words of a title or a heading, without the markers of the notes that hang on it.
 *
 *     137 Letter From Casey To Menzies [1]
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withoutMarkers(text: string, span: Span, noteRefs: readonly Pick<NoteRef, 'span'>[]): string {
  let words = '';
  let at = span.start;
  for (const marker of noteRefs.map((ref) => ref.span).sort((a, b) => a.start - b.start)) {
    if (!contains(span, marker) || marker.start < at) continue;
    words += textOf(text, { start: at, end: marker.start });
    at = marker.end;
  }
  return (words + textOf(text, { start: at, end: span.end })).trim();
}
