import { describe, expect, it } from 'vitest';
import type { HistoricalDocument } from './document.ts';
import type { Participant } from './participant.ts';
import { toJson } from './to-json.ts';

const TEXT = 'Mr. Masayuki Tani, Ambassador E. &\nP., Embassy of Japan, 661.941/9-755, September 7, 1956 (a) [only]';
const at = (words: string): { start: number; end: number } => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});

const tani: Participant = {
  id: 'p1',
  name: at('Masayuki Tani'),
  honorific: at('Mr.'),
  roles: [at('Ambassador E. &\nP.')],
  affiliation: at('Embassy of Japan'),
  side: 'Japan',
  sideEvidence: { certainty: 'inferred', rule: 'side-from-affiliation', span: at('Japan') },
  officeSymbol: null,
  presence: null,
  evidence: 'list',
  span: at('Mr. Masayuki Tani'),
};

const document: HistoricalDocument = {
  schema: 'memcon/historical-document@1',
  identity: {
    id: 'x',
    path: '/x.txt',
    sha256: 'abc',
    bytes: 3,
    format: 'plain-text',
    encoding: { name: 'ascii', confidence: 1, byteOrderMark: false },
  },
  header: {
    shape: 'none',
    fields: [],
    title: at('Masayuki'),
    place: null,
    placeEvidence: null,
    date: {
      edtf: '1956-09-07',
      time: '21:00',
      timeEnd: null,
      zone: null,
      span: at('September 7, 1956'),
      evidence: [{ from: 'header', span: at('September 7, 1956'), edtf: '1956-09-07', time: null }],
    },
    sources: [{ span: at('661.941/9-755'), work: at('661.941'), pages: at('9-755') }],
    notes: null,
    language: 'en',
    translation: null,
  },
  heading: null,
  sender: null,
  recipient: null,
  subject: at('Japan'),
  documentType: 'other',
  documentTypeEvidence: null,
  documentNumber: null,
  participants: [tani],
  mentions: [],
  parts: [
    {
      id: 'part1',
      kind: 'oral-points',
      kindEvidence: { certainty: 'stated', rule: 'part-heading', span: null },
      heading: null,
      blocks: [
        {
          id: 'b1',
          kind: 'point',
          number: null,
          label: at('(a)'),
          span: at('(a) [only]'),
          pieces: [at('(a) [only]')],
          joined: [{ at: 5, page: '3', rule: 'x' }],
        },
      ],
      span: at('(a) [only]'),
    },
  ],
  changes: [
    {
      kind: 'deleted',
      span: at('only'),
      outer: at('[only]'),
      part: 'oral-points',
      partId: 'part1',
      blockId: 'b1',
      evidence: ['bracket'],
      certainty: 'stated',
      rule: 'x',
    },
  ],
  turns: [],
  notes: [],
  noteRefs: [],
  sourceNote: {
    span: at('661.941/9-755'),
    repository: null,
    collection: null,
    fileNumber: at('661.941/9-755'),
    fileNumberDate: '1955-09-07',
    classification: [],
    draftedBy: [at('Tani')],
    clearedBy: [],
    approvedBy: [],
    draftedOn: {
      edtf: '1956-09-08',
      span: at('September 7'),
      evidence: { certainty: 'inferred', rule: 'year-of-record', span: null },
    },
  },
  crossRefs: [],
  findings: [],
  leaves: [{ role: 'text', span: at('Mr.') }],
};

describe('a record as JSON', () => {
  const json = JSON.parse(JSON.stringify(toJson(document, TEXT))) as Record<string, never>;

  it('gives every span its words', () => {
    expect(json['subject']).toEqual({ ...at('Japan'), text: 'Japan' });
    expect(json['leaves']).toEqual([{ role: 'text', span: { start: 0, end: 3, text: 'Mr.' } }]);
    expect(json['parts']).toMatchObject([
      { kind: 'oral-points', blocks: [{ label: { text: '(a)' }, joined: [{ at: 5, page: '3' }] }] },
    ]);
  });

  it('gives a printed source as its words, its work and its pages', () => {
    expect(json['header']).toMatchObject({
      sources: [{ ...at('661.941/9-755'), text: '661.941/9-755', work: { text: '661.941' }, pages: { text: '9-755' } }],
    });
  });

  it('gives participants in plain words, and their spans beside them', () => {
    expect(json['participants']).toMatchObject([
      {
        id: 'p1',
        name: { text: 'Masayuki Tani' },
        honorific: 'Mr.',
        roles: ['Ambassador E. & P.'],
        affiliation: 'Embassy of Japan',
        side: 'Japan',
        officeSymbol: null,
        presence: null,
        evidence: 'list',
        spans: { honorific: { text: 'Mr.' }, roles: [{ text: 'Ambassador E. &\nP.' }], officeSymbol: null },
      },
    ]);
  });

  it('gives the date, the source note and the changes as people name them', () => {
    expect(json['header']).toMatchObject({
      title: { text: 'Masayuki' },
      date: { edtf: '1956-09-07', time: '21:00', text: 'September 7, 1956', evidence: [{ from: 'header' }] },
    });
    expect(json['sourceNote']).toMatchObject({
      fileNumber: '661.941/9-755',
      fileNumberDate: '1955-09-07',
      draftedBy: ['Tani'],
      draftedOn: '1956-09-08',
      spans: { fileNumber: { text: '661.941/9-755' }, draftedOn: { text: 'September 7' } },
    });
    expect(json['changes']).toMatchObject([
      {
        kind: 'deleted',
        span: { text: 'only' },
        outer: { text: '[only]' },
        part: 'oral-points',
        label: '(a)',
        evidence: ['bracket'],
      },
    ]);
    expect(json['identity']).toEqual({
      id: 'x',
      path: '/x.txt',
      format: 'plain-text',
      encoding: 'ascii',
      encodingConfidence: 1,
      byteOrderMark: false,
      sha256: 'abc',
      bytes: 3,
    });
  });
});
