import type { DocumentType } from './document.ts';

const LABELS: Record<DocumentType, string> = {
  'memorandum-of-conversation': 'Memorandum of conversation',
  'memorandum-of-telephone-conversation': 'Memorandum of telephone conversation',
  memorandum: 'Memorandum',
  'record-of-conversation': 'Record of conversation',
  minutes: 'Minutes',
  'aide-memoire': 'Aide-mémoire',
  communique: 'Communiqué',
  'joint-statement': 'Joint statement',
  'exchange-of-notes': 'Exchange of notes',
  treaty: 'Treaty',
  speech: 'Speech',
  telegram: 'Telegram',
  letter: 'Letter',
  'press-statement': 'Press statement',
  'editorial-note': 'Editorial note',
  other: 'Record',
};

/** The name of a document type as lists and headings show it: `Memorandum of conversation`. */
export function typeLabel(type: DocumentType): string {
  return LABELS[type];
}
