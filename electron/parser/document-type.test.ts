import { expect, it } from 'vitest';
import { documentType } from './document-type.ts';

const ofHeading = (text: string) => documentType(text, null, { start: 0, end: text.length });

it.each([
  ['102. Memorandum of a Conversation, Department of State', 'memorandum-of-conversation'],
  ['Memorandum of Conversation, by the Ambassador', 'memorandum-of-conversation'],
  ['Memorandum of Conference With President Eisenhower', 'memorandum-of-conversation'],
  [
    '175. Memorandum of a Telephone Conversation Between the Secretary and the President',
    'memorandum-of-telephone-conversation',
  ],
  ['Memorandum of Telephone Conversations Between the Secretary', 'memorandum-of-telephone-conversation'],
  ['139 Record Of Conversation By Brennan', 'record-of-conversation'],
  ['145 Record by Booker of Meeting with Majoli', 'record-of-conversation'],
  ['Memorandum From the Assistant Secretary Regarding Telegram 1190', 'memorandum'],
  ['184. Telegram From the Mission at the United Nations', 'telegram'],
  ['## Cablegram P206 CANBERRA, 20 September 1946', 'telegram'],
  ['100 Letter From O’Sullivan To Menzies', 'letter'],
  ['Editorial Note', 'editorial-note'],
  ['113 Minutes Of Meeting At Department Of Trade', 'minutes'],
  ['Agreed Minutes to the Treaty of Mutual Cooperation', 'minutes'],
  ['Aide-Mémoire From the Department of State', 'aide-memoire'],
  ['Joint Communique of Prime Minister A and President B', 'communique'],
  ['Joint Statement of the Ninth Summit', 'joint-statement'],
  ['Joint Announcement to the Press (by Prime Minister A)', 'press-statement'],
  ['Exchanged Notes, Regarding the Mutual Defense Assistance Agreement', 'exchange-of-notes'],
  ['Treaty of Mutual Cooperation and Security', 'treaty'],
  ['Address by the Secretary of State', 'speech'],
  ['The Chargé in China to the Secretary of State', 'other'],
  ['山田首相と大統領との共同コミュニケ', 'communique'],
  ['外務大臣・国務長官共同声明', 'joint-statement'],
  ['委員会設置に関する共同発表', 'joint-statement'],
  ['日米共同新聞発表', 'press-statement'],
  ['安全保障条約についての合意された議事録', 'minutes'],
  ['安全保障条約', 'treaty'],
  ['行政協定に関する交換公文', 'exchange-of-notes'],
  ['外務大臣発国務長官宛書簡', 'letter'],
  ['総理・国務長官会談記録', 'memorandum-of-conversation'],
  ['総理・大統領電話会談', 'memorandum-of-telephone-conversation'],
  ['施政方針演説', 'speech'],
  ['漁業に関する覚書', 'memorandum'],
])('%s', (text, type) => {
  expect(ofHeading(text).type).toBe(type);
});

it('shows the words it read, and which line they stand in', () => {
  const text = 'Fish, Memorandum of a Conversation\nNothing to read here';
  const title = { start: 0, end: 34 };
  const { type, evidence } = documentType(text, title, { start: 35, end: text.length });
  expect(type).toBe('memorandum-of-conversation');
  expect(evidence).toEqual({ certainty: 'stated', rule: 'type-words-in-title', span: { start: 6, end: 34 } });
});

it('has no evidence where it found nothing', () => {
  expect(documentType('', null, null)).toEqual({ type: 'other', evidence: null });
});
