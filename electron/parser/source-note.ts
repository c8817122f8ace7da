import type { SourceNote } from '../../shared/model/source-note.ts';
import type { Span } from '../../shared/model/span.ts';

export function parseSourceNote(_text: string, _span: Span, _recordEdtf: string | null): SourceNote | null {
  return null;
}
