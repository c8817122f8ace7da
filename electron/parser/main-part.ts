import type { DocumentType } from '../../shared/model/document.ts';
import type { Evidence } from '../../shared/model/evidence.ts';
import type { PartKind } from '../../shared/model/part.ts';

const KINDS: Readonly<Record<DocumentType, PartKind>> = {
  'memorandum-of-conversation': 'memorandum',
  'memorandum-of-telephone-conversation': 'memorandum',
  memorandum: 'memorandum',
  'record-of-conversation': 'memorandum',
  minutes: 'memorandum',
  'aide-memoire': 'aide-memoire',
  communique: 'communique',
  'joint-statement': 'communique',
  'exchange-of-notes': 'note',
  treaty: 'treaty',
  speech: 'speech',
  telegram: 'telegram',
  letter: 'letter',
  'press-statement': 'communique',
  'editorial-note': 'editorial-note',
  submission: 'memorandum',
  decision: 'memorandum',
  'diplomatic-note': 'note',
  despatch: 'text',
  report: 'memorandum',
  other: 'text',
};

/** The nature of the first part is that of the record. */
export function mainPart(
  type: DocumentType,
  evidence: Evidence | null,
): { readonly kind: PartKind; readonly evidence: Evidence } {
  return { kind: KINDS[type], evidence: evidence ?? { certainty: 'inferred', rule: 'no-type-stated', span: null } };
}
