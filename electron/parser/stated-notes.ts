import type { SourceElement } from '../../shared/model/source-text.ts';
import { contains, trimSpan, type Span } from '../../shared/model/span.ts';
import type { ListedNote } from './listed-note.ts';
import type { NoteList } from './note.ts';
import type { FoundRef } from './note-ref.ts';
import type { Paragraph } from './paragraph.ts';
import type { StatedElements } from './stated-elements.ts';

/** Notes and anchors as the format ties them. */
export interface StatedNotes {
  readonly list: NoteList;
  readonly refs: readonly FoundRef[];
}

/**
 * Takes the notes that the format states out of the paragraphs; null where it states none.
 *
 *     an Aide-Mémoire,2 copy of which        note-ref, target #d102fn2
 *                     ^
 *     2 See supra.                           note d102fn2 with its note-marker
 *     ^ ^^^^^^^^^^
 */
export function takeStatedNotes(
  text: string,
  paragraphs: readonly Paragraph[],
  stated: StatedElements,
): StatedNotes | null {
  const elements = stated.named('note').filter(({ span }) => span.end > span.start);
  if (elements.length === 0) return null;
  const notes = elements.map((element) => listedNote(text, element, stated));
  const byId = new Map<string, number>();
  for (const [index, { attributes }] of elements.entries()) {
    if (attributes.id !== undefined && !byId.has(attributes.id)) byId.set(attributes.id, index);
  }
  const refs = stated.named('note-ref').flatMap(({ span, attributes }): FoundRef[] => {
    if (span.end === span.start) return [];
    const marker = attributes.n ?? bare(text.slice(span.start, span.end));
    const target = byId.get((attributes.target ?? '').replace(/^#/, ''));
    return [{ marker, span, note: target ?? null }];
  });
  let note = 0;
  const body = paragraphs.filter(({ span }) => {
    while (note < elements.length && (elements[note] as SourceElement).span.end <= span.start) note += 1;
    const next = elements[note];
    return next === undefined || !contains(next.span, span);
  });
  return { list: { notes, body, rules: [], source: null }, refs };
}

function listedNote(text: string, { span, attributes }: SourceElement, stated: StatedElements): ListedNote {
  const given = stated.inside('note-marker', span)[0]?.span ?? null;
  const marker = attributes.n?.trim() ?? (given === null ? '' : bare(text.slice(given.start, given.end)));
  const markerSpan = given ?? writtenMarker(text, span, marker);
  const words = trimSpan(text, { start: markerSpan?.end ?? span.start, end: span.end });
  const kind = attributes.type === 'source' ? { kind: 'source' as const } : {};
  const hasWords = words.end > words.start;
  return {
    style: 'stated',
    marker,
    markerSpan: hasWords ? markerSpan : null,
    span: hasWords ? words : trimSpan(text, span),
    ...kind,
  };
}

/** Pages write the marker into the words of the note: `2. See supra.`, `[2] See supra.` */
function writtenMarker(text: string, span: Span, marker: string): Span | null {
  if (marker === '') return null;
  const { start, end } = trimSpan(text, span);
  const words = text.slice(start, Math.min(end, start + marker.length + 8));
  const at = words.indexOf(marker);
  if (at < 0 || !/^[[(（［\s]*$/.test(words.slice(0, at))) return null;
  const after = /^\s*[\])）］]?[.:]?/.exec(words.slice(at + marker.length))?.[0].length ?? 0;
  return trimSpan(text, { start, end: start + at + marker.length + after });
}

/** `[2]`, `(2)`, `2.` -> `2` */
function bare(marker: string): string {
  return marker.replace(/^[[(（［\s]+|[\])）］.\s]+$/g, '');
}
