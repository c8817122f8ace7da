import { describe, expect, it } from 'vitest';
import type { HistoricalDocument } from '../model/document.ts';
import { citationOf } from './citation.ts';

const TEXT =
  'September 7, 1956. Tokyo; Department of State; Central Files; 661.941/9-755. FRUS, XXIII, pp. 1-2. Japan, Volume XXIII. 102.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const header = {
  fields: [],
  place: at('Tokyo'),
  date: { edtf: '1956-09-07', time: null, span: at('September 7, 1956') },
  sources: [{ span: at('FRUS, XXIII, pp. 1-2.') }],
  language: 'en',
} as unknown as HistoricalDocument['header'];
const sourceNote = {
  span: at('Department of State; Central Files; 661.941/9-755.'),
  repository: at('Department of State'),
  collection: at('Central Files'),
  fileNumber: at('661.941/9-755.'),
} as unknown as HistoricalDocument['sourceNote'];
const kept = { header, sourceNote, documentNumber: null };
const bare = { header: { ...header, place: null, date: null, sources: [] }, sourceNote: null, documentNumber: null };

describe('citationOf', () => {
  it('cites a record by what it says of itself', () => {
    expect(citationOf(kept, TEXT, 'Talks')).toEqual({
      full: '“Talks,” Tokyo, 7 September 1956; Department of State, Central Files, 661.941/9-755; FRUS, XXIII, pp. 1-2.',
      short: 'Department of State, Central Files, 661.941/9-755',
    });
  });

  it('is short by the archive, else the print, else title and date', () => {
    const unkept = { ...kept, sourceNote: null };
    const unprinted = { ...unkept, header: { ...header, place: null, sources: [] } };
    expect(citationOf(unkept, TEXT, 'T').short).toBe('FRUS, XXIII, pp. 1-2');
    expect(citationOf(unprinted, TEXT, 'T').short).toBe('T, 7 September 1956');
    expect(citationOf(bare, TEXT, 'T').short).toBe('T');
  });

  it('says in short what it says at length', () => {
    for (const cited of [kept, { ...kept, sourceNote: null }, bare]) {
      const { full, short } = citationOf(cited, TEXT, 'Talks');
      expect(full).toContain(short);
    }
  });

  it('cites what says nothing of itself by its title', () => {
    expect(citationOf(bare, TEXT, 'Talks.').full).toBe('“Talks.”');
  });

  it('does not tell place and date again after a title that tells them', () => {
    expect(citationOf(kept, TEXT, 'Memorandum, Tokyo, September 7, 1956').full).toBe(
      '“Memorandum, Tokyo, September 7, 1956,” Department of State, Central Files, 661.941/9-755; FRUS, XXIII, pp. 1-2.',
    );
  });

  it('names the volume of an edition, and the number in it', () => {
    const volume = { name: 'volume', label: null, value: at('Japan, Volume XXIII.') } as const;
    const edition = { ...header, sources: [], fields: [volume] };
    const cited = { header: edition, sourceNote: null, documentNumber: at('102.') };
    expect(citationOf(cited, TEXT, 'T').short).toBe('Japan, Volume XXIII, Document 102');
  });

  it('names the archive once, where the header gives it as its source', () => {
    const header_ = {
      ...header,
      sources: [{ span: at('Department of State; Central Files'), work: at('Tokyo'), pages: null }],
    };
    expect(citationOf({ ...kept, header: header_ }, TEXT, 'T').full).toBe(
      '“T,” Tokyo, 7 September 1956; Department of State, Central Files, 661.941/9-755.',
    );
  });

  it('does not end an hour with two points', () => {
    const evening = { ...header, sources: [], date: { ...header.date, time: '21:00' } } as unknown as typeof header;
    const cited = { header: evening, sourceNote: null, documentNumber: null };
    expect(citationOf(cited, TEXT, 'Talks').full).toBe('“Talks,” Tokyo, 7 September 1956, 9 p.m.');
  });

  it('cites a Japanese record in Japanese', () => {
    const japanese = { ...header, sources: [], place: null, language: 'ja' as const };
    const cited = { header: japanese, sourceNote: null, documentNumber: null };
    expect(citationOf(cited, TEXT, '日ソ共同宣言').full).toBe('「日ソ共同宣言」1956年9月7日。');
    expect(citationOf({ ...cited, header: { ...bare.header, language: 'ja' } }, TEXT, '日ソ共同宣言').full).toBe(
      '「日ソ共同宣言」',
    );
  });
});
