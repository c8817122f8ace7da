import { describe, expect, it } from 'vitest';
import { briefFacts } from './brief-facts.ts';
import { madeRecord } from './fixtures/made-record.ts';

const { document, text } = madeRecord();

describe('briefFacts', () => {
  it('gives what the record says, in order', () => {
    expect(briefFacts(document, text)).toEqual([
      { label: 'Date', value: '7 September 1956, 9 p.m.' },
      { label: 'Place', value: "Secretary's Residence, Washington" },
      { label: 'Subject', value: 'Draft treaty' },
      { label: 'Source', value: 'Department of State, Central Files, 661.941/9-755. Confidential.' },
      { label: 'Drafted', value: 'Hemmendinger, 8 September 1956' },
      { label: 'Printed in', value: 'FRUS: 1955-1957, XXIII, pp.227-232' },
    ]);
  });

  it('labels and dates a Japanese record in Japanese', () => {
    const header = { ...document.header, language: 'ja' as const };
    expect(briefFacts({ ...document, header }, text)[0]).toEqual({ label: '日付', value: '1956年9月7日 午後9時' });
  });

  it('has no row for what the record does not say', () => {
    const header = { ...document.header, date: null, place: null, sources: [] };
    expect(briefFacts({ header, subject: null, sourceNote: null, documentNumber: null }, text)).toEqual([]);
  });

  it('names the archival source once, where the header gives it as its source', () => {
    const { sourceNote } = document;
    if (sourceNote === null) throw new Error('the made record has a source note');
    const sources = [{ span: sourceNote.span, work: sourceNote.span, pages: null }];
    const rows = briefFacts({ ...document, header: { ...document.header, sources } }, text);
    expect(rows.map(({ label }) => label)).not.toContain('Printed in');
  });

  it('gives a source note whole where its parts could not be told apart', () => {
    const { sourceNote } = document;
    if (sourceNote === null) throw new Error('the made record has a source note');
    const blurred = { ...sourceNote, repository: null, collection: null, fileNumber: null };
    const rows = briefFacts({ ...document, sourceNote: blurred }, text);
    expect(rows.find(({ label }) => label === 'Source')?.value).toMatch(/^Department of State, Central Files/);
  });
});
