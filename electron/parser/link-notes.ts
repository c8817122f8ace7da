import type { Note, NoteRef } from '../../shared/model/note.ts';
import { noteKind } from './note-kind.ts';
import type { NoteList } from './note.ts';
import type { FoundRef } from './note-ref.ts';

export interface LinkedNotes {
  readonly notes: readonly Note[];
  readonly noteRefs: readonly NoteRef[];
}

/**
 * Ties anchors and notes to each other. Where a marker repeats, the first anchor goes with the first note of that marker,
 * and so on; further anchors go with the last one.
 */
export function linkNotes(
  text: string,
  { notes: listed, source }: Pick<NoteList, 'notes' | 'source'>,
  found: readonly FoundRef[],
): LinkedNotes {
  const byMarker = new Map<string, number[]>();
  for (const [index, { marker, also }] of listed.entries()) {
    for (const one of also === undefined ? [marker] : [marker, also]) {
      const held = byMarker.get(one);
      if (held === undefined) byMarker.set(one, [index]);
      else held.push(index);
    }
  }
  const seen = new Map<string, number>();
  const refsOf = listed.map((): string[] => []);
  const noteRefs = found.map(({ marker, span, note, again = false }, index): NoteRef => {
    const id = `r${index + 1}`;
    const candidates = byMarker.get(marker) ?? [];
    const turn = seen.get(marker) ?? 0;
    if (!again) seen.set(marker, turn + 1);
    const target = note ?? candidates[Math.min(turn, candidates.length - 1)];
    if (target === undefined) return { id, marker, span, note: null };
    refsOf[target]?.push(id);
    return { id, marker, span, note: `n${target + 1}` };
  });
  const notes = listed.map(({ marker, markerSpan, span, kind }, index): Note => ({
    id: `n${index + 1}`,
    kind: kind ?? noteKind(text, span, index === 0),
    marker,
    markerSpan,
    span,
    refs: refsOf[index] ?? [],
  }));
  if (source !== null) {
    notes.push({
      id: `n${notes.length + 1}`,
      kind: 'source',
      marker: '',
      markerSpan: null,
      span: source.span,
      refs: [],
    });
  }
  return { notes, noteRefs };
}
