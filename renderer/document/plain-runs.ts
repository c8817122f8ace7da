import { emphasize } from '../../shared/model/emphasize.ts';
import type { Run } from '../../shared/model/run.ts';
import type { NoteRef } from '../../shared/model/note.ts';
import type { Mark } from '../../shared/model/source-text.ts';
import type { Span } from '../../shared/model/span.ts';

/**
 * The runs of words that stand outside a block (a title, a heading, a note): text, the markers of notes in it, and what
 * the format set apart.
 *
 *     September 7, 1956, 9 p.m.*1*
 *     ^text                    ^note-ref
 */
export function plainRuns(span: Span, noteRefs: readonly NoteRef[], marks: readonly Mark[]): readonly Run[] {
  const runs: Run[] = [];
  const plain = { change: null, mention: null, emphasis: [] } as const;
  let at = span.start;
  const textTo = (end: number): void => {
    if (end > at) runs.push({ ...plain, span: { start: at, end }, kind: 'text', noteRef: null });
  };
  const inside = noteRefs.filter((ref) => ref.span.start >= span.start && ref.span.end <= span.end);
  for (const ref of [...inside].sort((a, b) => a.span.start - b.span.start)) {
    textTo(ref.span.start);
    runs.push({ ...plain, span: ref.span, kind: 'note-ref', noteRef: ref.id });
    at = ref.span.end;
  }
  textTo(span.end);
  return emphasize(runs, marks);
}
