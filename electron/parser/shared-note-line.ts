import { trimSpan } from '../../shared/model/span.ts';
import type { ListedNote } from './listed-note.ts';

/** `& 5 See Document 93.`: a second marker before the words of the note. */
const SECOND = /^(?:&|and)\s+(\d{1,3})\s+(?=\S)/;

/**
 * Parts the notes that the copy runs together on one line, and reads the second marker of a note that stands for two
 * anchors. Only a number whose anchor stands in the text in brackets, and that no line of the list begins with, is a
 * marker; any other number is the note's own.
 *
 *     12 Judge of the Australian High Court, 13 Captain (later Rear Admiral) H. J. Feakes.
 *                                            ^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     4 & 5 See Document 93.
 *       ^^^
 */
export function splitSharedLines(text: string, notes: readonly ListedNote[]): readonly ListedNote[] {
  if (notes[0]?.style !== 'numbered') return notes;
  const missing = new Set<string>();
  for (const match of text.matchAll(/\[(\d{1,3})\]/g)) missing.add(match[1] ?? '');
  for (const { marker } of notes) missing.delete(marker);
  if (missing.size === 0) return notes;
  return notes.flatMap((note) => split(text, note, missing));
}

function split(text: string, listed: ListedNote, missing: Set<string>): ListedNote[] {
  let note = withSecondMarker(text, listed, missing);
  const parted: ListedNote[] = [];
  for (;;) {
    const marker = String(Number.parseInt(note.also ?? note.marker, 10) + 1);
    const at = missing.has(marker) ? text.slice(note.span.start, note.span.end).search(opening(marker)) : -1;
    if (at < 0) return [...parted, note];
    missing.delete(marker);
    const start = note.span.start + at + 1;
    const markerSpan = { start, end: start + marker.length };
    parted.push({ ...note, span: trimSpan(text, { start: note.span.start, end: start }) });
    note = {
      style: note.style,
      marker,
      markerSpan,
      span: trimSpan(text, { start: markerSpan.end, end: note.span.end }),
    };
  }
}

function opening(marker: string): RegExp {
  return new RegExp(`\\s${marker}\\s+(?=[\\p{Lu}'‘“"])`, 'u');
}

function withSecondMarker(text: string, note: ListedNote, missing: Set<string>): ListedNote {
  const match = SECOND.exec(text.slice(note.span.start, Math.min(note.span.end, note.span.start + 20)));
  const also = match?.[1];
  if (match === null || also === undefined || note.markerSpan === null || !missing.delete(also)) return note;
  const start = note.span.start + match[0].length;
  const markerSpan = trimSpan(text, { start: note.markerSpan.start, end: start });
  return { ...note, also, markerSpan, span: { start, end: note.span.end } };
}
