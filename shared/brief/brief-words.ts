import type { PartKind } from '../model/part.ts';
import type { Language } from '../model/source-text.ts';

/** The words that a brief adds to the record's own: labels and headings, in the language of the record. */
export interface BriefWords {
  readonly date: string;
  readonly place: string;
  readonly subject: string;
  readonly source: string;
  readonly drafted: string;
  readonly cleared: string;
  readonly approved: string;
  readonly printedIn: string;
  readonly participants: string;
  readonly notes: string;
  readonly findings: string;
  readonly parts: Readonly<Record<PartKind, string>>;
}

const EN: BriefWords = {
  date: 'Date',
  place: 'Place',
  subject: 'Subject',
  source: 'Source',
  drafted: 'Drafted',
  cleared: 'Cleared by',
  approved: 'Approved by',
  printedIn: 'Printed in',
  participants: 'Those present',
  notes: 'Notes',
  findings: 'To be checked in this copy',
  parts: {
    memorandum: 'Memorandum',
    'oral-points': 'Oral points',
    'aide-memoire': 'Aide-mémoire',
    communique: 'Communiqué',
    treaty: 'Treaty',
    speech: 'Speech',
    telegram: 'Telegram',
    letter: 'Letter',
    note: 'Note',
    'editorial-note': 'Editorial note',
    attachment: 'Attachment',
    enclosure: 'Enclosure',
    text: 'Text',
  },
};

const JA: BriefWords = {
  date: '日付',
  place: '場所',
  subject: '件名',
  source: '出所',
  drafted: '起草',
  cleared: '合議',
  approved: '決裁',
  printedIn: '出典',
  participants: '出席者',
  notes: '注',
  findings: 'この写しについて確認を要する点',
  parts: {
    memorandum: '会談記録',
    'oral-points': '発言要点',
    'aide-memoire': 'エード・メモワール',
    communique: 'コミュニケ',
    treaty: '条約',
    speech: '演説',
    telegram: '電報',
    letter: '書簡',
    note: '注',
    'editorial-note': '編者注',
    attachment: '添付',
    enclosure: '同封',
    text: '本文',
  },
};

export function briefWords(language: Language): BriefWords {
  return language === 'ja' ? JA : EN;
}
