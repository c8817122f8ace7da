import type { NoteRef } from '../../shared/model/note.ts';
import { isBlank, type Span } from '../../shared/model/span.ts';

/**
 * Words together with the note markers that follow them: a heading's span ends before its marker.
 *
 *     Washington, September 7, 1956, 9 p.m.*1*
 *     ^span                                ^marker
 */
export function withMarkers(span: Span, noteRefs: readonly NoteRef[], text: string): Span {
  let { end } = span;
  for (const ref of noteRefs) {
    if (ref.span.start < end || ref.span.start > end + 2) continue;
    if ([...text.slice(end, ref.span.start)].every((sign) => sign !== '\n' && isBlank(sign.charCodeAt(0)))) {
      end = ref.span.end;
    }
  }
  return { start: span.start, end };
}
