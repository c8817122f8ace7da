import type { Span } from '../../shared/model/span.ts';
import type { ListedNote } from './listed-note.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * Takes notes out of the body that the copy left at the foot of their page: a paragraph that begins with the number after
 * the last one listed, right below a paragraph that is anchored to the note before.
 *
 *     ... from that which the U.S. desires.*1* It was his impression that ...
 *
 *     2 Fanfani met with de Gaulle and French Foreign Minister Couve de Murville in Paris on August 7–8.
 *     ^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function takeStrayNotes(
  text: string,
  notes: readonly ListedNote[],
  body: readonly Paragraph[],
): { readonly stray: readonly ListedNote[]; readonly body: readonly Paragraph[] } {
  const style = notes[0]?.style;
  if (style === undefined || style === 'sign') return { stray: [], body };
  const markers = new Set(notes.map(({ marker }) => marker));
  const stray: ListedNote[] = [];
  const kept = body.filter((paragraph, index) => {
    const above = body[index - 1];
    const note = above === undefined ? null : strayNote(text, paragraph.span, above.span, style, markers);
    if (note !== null) stray.push(note);
    return note === null;
  });
  return { stray, body: kept };
}

function strayNote(
  text: string,
  span: Span,
  above: Span,
  style: ListedNote['style'],
  markers: ReadonlySet<string>,
): ListedNote | null {
  const match = /^(\d{1,3})\s+(?=\p{Lu})/u.exec(text.slice(span.start, Math.min(span.end, span.start + 8)));
  const marker = match?.[1];
  if (match === null || marker === undefined || markers.has(marker)) return null;
  const before = String(Number(marker) - 1);
  if (!markers.has(before) || !/[.)]["”’]?$/.test(text.slice(span.start, span.end))) return null;
  const anchor = new RegExp(`\\*${before}\\*|(?<=[\\p{Ll}.,;:!?)"”’])${before}(?=\\s|$)|\\[${before}\\]`, 'u');
  if (!anchor.test(text.slice(above.start, above.end))) return null;
  return {
    style,
    marker,
    markerSpan: { start: span.start, end: span.start + marker.length },
    span: { start: span.start + match[0].length, end: span.end },
  };
}
