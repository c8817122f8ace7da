import type { SourceCitation } from '../../shared/model/header.ts';
import type { Span } from '../../shared/model/span.ts';

export function parseSourceCitations(_text: string, _field: Span): SourceCitation[] {
  return [];
}
