import { foldLines } from '../citation/fold-lines.ts';
import { emphasize } from '../model/emphasize.ts';
import type { Note } from '../model/note.ts';
import { textOf, trimSpan } from '../model/span.ts';
import type { BriefSource } from './brief-parts.ts';
import type { BriefNote } from './brief.ts';

/**
 * A note as it is printed, with what the format set apart in it.
 *
 *     2 Printed in Foreign Relations, 1955–1957, vol. XXIII.
 *                  ~~~~~~~~~~~~~~~~~ italic
 */
export function briefNote({ marker, span }: Note, { text, marks }: Pick<BriefSource, 'text' | 'marks'>): BriefNote {
  const words = trimSpan(text, span);
  const whole = { span: words, kind: 'text', change: null, mention: null, emphasis: [], noteRef: null } as const;
  const runs = emphasize([whole], marks).map((run) => ({
    text: foldLines(textOf(text, run.span)),
    kind: 'plain' as const,
    emphasis: run.emphasis,
  }));
  return { marker, text: foldLines(textOf(text, words)), runs };
}
