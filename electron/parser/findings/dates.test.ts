import { expect, it } from 'vitest';
import type { SourceNote } from '../../../shared/model/source-note.ts';
import { fileNumberFindings, scanErrorFindings } from './dates.ts';

const TEXT = '661.941/9-755 I960';
const span = { start: 0, end: 13 };
const note = (fileNumberDate: string | null): SourceNote => ({
  span,
  repository: null,
  collection: null,
  fileNumber: span,
  fileNumberDate,
  classification: [],
  draftedBy: [],
  clearedBy: [],
  approvedBy: [],
  draftedOn: null,
});
const dated = (edtf: string) => ({ edtf, time: null, timeEnd: null, zone: null, span, evidence: [] });

it('compares the date of the file number with that of the record', () => {
  expect(fileNumberFindings(TEXT, note('1955-09-07'), dated('1956-09-07'))).toEqual([
    {
      code: 'file-number-date-differs',
      span,
      message: 'File number 661.941/9-755 encodes 1955-09-07, but the record is dated 1956-09-07.',
    },
  ]);
  expect(fileNumberFindings(TEXT, note('1956-09-07'), dated('1956-09-07'))).toEqual([]);
  expect(fileNumberFindings(TEXT, note(null), dated('1956-09-07'))).toEqual([]);
  expect(fileNumberFindings(TEXT, note('1955-09-07'), dated('1956-09'))).toEqual([]);
});

it('points out a misread date once', () => {
  const misread = {
    edtf: '1960?',
    time: null,
    timeEnd: null,
    zone: null,
    span: { start: 14, end: 18 },
    scanError: true,
  };
  expect(scanErrorFindings(TEXT, [misread, null, misread])).toHaveLength(1);
});
