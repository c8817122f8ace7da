import { describe, expect, it } from 'vitest';
import type { Finding, FindingCode } from '../../shared/model/finding.ts';
import { findingGroups } from './finding-groups.ts';

const TEXT = 'Ambassador Allison said so. *4* As noted above.';
const note = { id: 'n1', kind: 'note' as const, marker: '4', refs: [] };
const notes = [{ ...note, markerSpan: { start: 28, end: 31 }, span: { start: 32, end: 47 } }];

function label(code: FindingCode, span: Finding['span'], times = 1): string | undefined {
  const findings = Array.from({ length: times }, () => ({ code, span, message: 'Why.' }));
  return findingGroups({ findings, notes, noteRefs: [], sourceNote: null }, TEXT)[0]?.label;
}

describe('findingGroups', () => {
  it('names one finding by what it concerns', () => {
    expect(label('orphan-note', { start: 28, end: 31 })).toBe('note 4 has no anchor');
    expect(label('participant-not-listed', { start: 0, end: 18 })).toBe('Ambassador Allison is not listed');
    expect(label('lost-emphasis', null)).toBe('emphasis lost');
    expect(label('file-number-date-differs', null)).toBe('file number has another date');
  });

  it('says the date that a file number encodes', () => {
    const none = { repository: null, collection: null, fileNumber: null, draftedOn: null, span: { start: 0, end: 1 } };
    const people = { classification: [], draftedBy: [], clearedBy: [], approvedBy: [] };
    const findings = [{ code: 'file-number-date-differs' as const, span: null, message: '' }];
    const sourceNote = { ...none, ...people, fileNumberDate: '1955-09-07' };
    expect(findingGroups({ findings, notes, noteRefs: [], sourceNote }, TEXT)[0]?.label).toBe(
      'file number reads 7 September 1955',
    );
  });

  it('gathers findings of one code', () => {
    expect(label('paragraph-rejoined', null)).toBe('a paragraph rejoined');
    expect(label('paragraph-rejoined', null, 2)).toBe('2 paragraphs rejoined');
  });

  it('keeps the order of first appearance', () => {
    const findings = (['lost-emphasis', 'orphan-note', 'lost-emphasis'] as const).map((code) => ({
      code,
      span: null,
      message: '',
    }));
    expect(findingGroups({ findings, notes, noteRefs: [], sourceNote: null }, TEXT).map(({ code }) => code)).toEqual([
      'lost-emphasis',
      'orphan-note',
    ]);
  });

  it('shortens long words of the record', () => {
    const long = 'x'.repeat(80);
    const findings = [{ code: 'participant-not-listed' as const, span: { start: 0, end: 80 }, message: '' }];
    const group = findingGroups({ findings, notes: [], noteRefs: [], sourceNote: null }, long)[0];
    expect(group?.label).toBe(`${'x'.repeat(31)}… is not listed`);
  });
});
