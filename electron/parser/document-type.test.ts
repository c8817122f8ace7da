import { expect, it } from 'vitest';
import { documentType, typeBelowHeading, typeByGreeting } from './document-type.ts';

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
  ['106 Submission 484 To Cabinet By Menzies', 'submission'],
  ['96 War Cabinet Submission by Dr H. V. Evatt', 'submission'],
  ['10 Cabinet Decision 184', 'decision'],
  ['124 War Cabinet Minute 4293', 'decision'],
  ['116 Note Verbale From Japanese Embassy To Department', 'diplomatic-note'],
  ['138 Note From Department Of External Affairs To Japanese Embassy', 'diplomatic-note'],
  ['146 Message from Fraser to Muldoon', 'letter'],
  ['22 Extract from Draft Report by Department of the Representative', 'report'],
  ['39 MINUTE, GREEN TO BROWN', 'memorandum'],
  ['13 MESSAGE, GREEN TO BROWN', 'letter'],
  ['215 Note For File By Warwick Smith', 'memorandum'],
  ['50 Green to Brown Dispatch 44/1/7 EXCLUSIVE', 'despatch'],
  ['131 Notes On Cabinet Submission No. 174', 'other'],
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

it.each([
  ['## Cablegram P206 CANBERRA, 20 September 1946', 'telegram', 'Cablegram'],
  ['Cablegrams 99, 74 CANBERRA, 20 April 1948', 'telegram', 'Cablegrams'],
  ['Letter, LONDON, 7 September 1949', 'letter', 'Letter'],
  ['## Minute CANBERRA, 31 July 1947', 'memorandum', 'Minute'],
  ['Memorandum, Washington, 9 June 1950', 'memorandum', 'Memorandum'],
  ['Dispatch 44/1/2 (extract) WELLINGTON, 8 January 1944', 'despatch', 'Dispatch'],
  ['## Note OTTAWA, 3 February 1949', 'diplomatic-note', 'Note'],
  ['Agendum 367/1941 4 November 1941', 'submission', 'Agendum'],
])('reads the kind of paper below a heading: %s', (text, type, words) => {
  const found = typeBelowHeading(text, [{ start: 0, end: text.length }]);
  expect(found).toMatchObject({ type, evidence: { certainty: 'stated', rule: 'type-words-below-heading' } });
  const span = found?.evidence?.span;
  expect(span && text.slice(span.start, span.end)).toBe(words);
});

it.each(['CANBERRA, 20 September 1946', 'Note: the hour is missing', 'Letter of 4 May follows', ''])(
  'reads none below a heading: %j',
  (text) => {
    expect(typeBelowHeading(text, [{ start: 0, end: text.length }])).toBeNull();
  },
);

it('infers a letter from its greeting', () => {
  const text = 'PERSONAL\nMy dear Prime Minister,\nThe dear old days are over and nobody knows it.';
  const spans = text
    .split('\n')
    .map((line) => ({ span: { start: text.indexOf(line), end: text.indexOf(line) + line.length } }));
  expect(typeByGreeting(text, spans)).toMatchObject({ type: 'letter', evidence: { certainty: 'inferred' } });
  expect(typeByGreeting(text, spans.slice(2))).toBeNull();
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
