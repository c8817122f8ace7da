import type { DocumentType } from '../../shared/model/document.ts';
import type { Evidence } from '../../shared/model/evidence.ts';
import type { Span } from '../../shared/model/span.ts';

export function documentType(
  _text: string,
  _title: Span | null,
  _heading: Span | null,
): { readonly type: DocumentType; readonly evidence: Evidence | null } {
  return { type: 'other', evidence: null };
}
