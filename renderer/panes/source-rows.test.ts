import { describe, expect, it } from 'vitest';
import type { DocumentSummary } from '../../shared/library/summary.ts';
import type { HistoricalDocument } from '../../shared/model/document.ts';
import type { SourceNote } from '../../shared/model/source-note.ts';
import { sourceRows } from './source-rows.ts';

const at = { start: 3, end: 9 };
const summary = { relativePath: 'part1/d102.txt' } as DocumentSummary;
const note: SourceNote = {
  span: at,
  repository: at,
  collection: null,
  fileNumber: at,
  fileNumberDate: '1955-09-07',
  classification: [],
  draftedBy: [at],
  clearedBy: [],
  approvedBy: [],
  draftedOn: { edtf: '1956-09-08', span: at, evidence: { certainty: 'inferred', rule: 'year-of-record', span: null } },
};

function record(sourceNote: SourceNote | null, confidence = 1): HistoricalDocument {
  return {
    header: { fields: [], sources: [{ span: at }], notes: at, translation: 'provisional-translation' },
    identity: { format: 'plain-text', encoding: { name: 'shift_jis', confidence }, bytes: 13294 },
    sourceNote,
  } as unknown as HistoricalDocument;
}

const told = (document: HistoricalDocument) =>
  Object.fromEntries(sourceRows(document, summary).map(({ label, spans, remark }) => [label, [spans.length, remark]]));

describe('sourceRows', () => {
  it('tells where a record is kept and who made it, and only what is known', () => {
    expect(told(record(note))).toMatchObject({
      Repository: [1, null],
      'File number': [1, 'encodes 7 September 1955'],
      'Drafted by': [1, null],
      'Drafted on': [1, '8 September 1956, year inferred'],
    });
    expect(told(record(note))).not.toHaveProperty('Collection');
  });

  it('tells what the header says, and about the file', () => {
    expect(told(record(null, 0.6))).toEqual({
      'Printed in': [1, null],
      Remarks: [1, 'provisional translation'],
      File: [0, 'part1/d102.txt'],
      Format: [0, 'plain text'],
      Size: [0, '13,294 bytes'],
    });
  });
});
