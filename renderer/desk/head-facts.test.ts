import { describe, expect, it } from 'vitest';
import type { Header } from '../../shared/model/header.ts';
import type { SourceNote } from '../../shared/model/source-note.ts';
import { headFacts } from './head-facts.ts';

const TEXT = 'Tokyo. September 7, 1956. Secret. Limit Distribution. 661.941/9-755. FRUS,\n  XXIII, pp. 1-2.';
const at = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const header: Header = {
  shape: 'none',
  fields: [],
  title: null,
  place: at('Tokyo'),
  placeEvidence: null,
  date: { edtf: '1956-09-07', time: '21:00', timeEnd: null, zone: null, span: at('September 7, 1956'), evidence: [] },
  sources: [{ span: at('FRUS,\n  XXIII, pp. 1-2.'), work: at('FRUS'), pages: null }],
  notes: null,
  language: 'en',
  translation: null,
};
const sourceNote: SourceNote = {
  span: at('Secret'),
  repository: null,
  collection: null,
  fileNumber: at('661.941/9-755.'),
  fileNumberDate: null,
  classification: [at('Secret'), at('Limit Distribution')],
  draftedBy: [],
  clearedBy: [],
  approvedBy: [],
  draftedOn: null,
};

describe('headFacts', () => {
  it('says where, when, how secret, where kept, where printed', () => {
    expect(headFacts({ header, sourceNote }, TEXT)).toEqual([
      { label: 'Place', value: 'Tokyo' },
      { label: 'Date', value: '7 September 1956, 9 p.m.' },
      { label: 'Classification', value: 'Secret; Limit Distribution' },
      { label: 'File number', value: '661.941/9-755' },
      { label: 'Printed in', value: 'FRUS, XXIII, pp. 1-2' },
    ]);
  });

  it('names the volume where the header cites no other print', () => {
    const fields = [{ name: 'volume' as const, label: at('FRUS'), value: at('XXIII') }];
    const facts = headFacts({ header: { ...header, fields, sources: [] }, sourceNote: null }, TEXT);
    expect(facts.at(-1)).toEqual({ label: 'Printed in', value: 'XXIII' });
  });

  it('says nothing of what the record does not say', () => {
    const silent = { ...header, place: null, date: null, sources: [] };
    expect(headFacts({ header: silent, sourceNote: null }, TEXT)).toEqual([]);
    expect(headFacts({ header: silent, sourceNote: { ...sourceNote, classification: [] } }, TEXT)).toEqual([
      { label: 'File number', value: '661.941/9-755' },
    ]);
  });
});
