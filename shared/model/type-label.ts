import type { DocumentType } from './document.ts';
import type { Language } from './source-text.ts';

const ENGLISH: Record<DocumentType, string> = {
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
  submission: 'Submission',
  decision: 'Decision',
  'diplomatic-note': 'Diplomatic note',
  despatch: 'Despatch',
  report: 'Report',
  other: 'Record',
};

const JAPANESE: Record<DocumentType, string> = {
  'memorandum-of-conversation': '会談覚書',
  'memorandum-of-telephone-conversation': '電話会談覚書',
  memorandum: '覚書',
  'record-of-conversation': '会談記録',
  minutes: '議事録',
  'aide-memoire': 'エード・メモワール',
  communique: 'コミュニケ',
  'joint-statement': '共同声明',
  'exchange-of-notes': '交換公文',
  treaty: '条約',
  speech: '演説',
  telegram: '電報',
  letter: '書簡',
  'press-statement': '新聞発表',
  'editorial-note': '編者注',
  submission: '閣議請議',
  decision: '閣議決定',
  'diplomatic-note': '外交文書（ノート）',
  despatch: '公信',
  report: '報告書',
  other: '記録',
};

/** The name of a document type as lists and headings show it: `Memorandum of conversation`, `会談覚書`. */
export function typeLabel(type: DocumentType, language: Language = 'en'): string {
  return (language === 'ja' ? JAPANESE : ENGLISH)[type];
}
