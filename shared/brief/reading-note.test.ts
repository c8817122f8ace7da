import { expect, it } from 'vitest';
import { madeRecord } from './fixtures/made-record.ts';
import { readingNote } from './reading-note.ts';

const { document } = madeRecord();
const lost = [{ code: 'lost-emphasis' as const, span: null, message: '' }];

it('says what a reading shows', () => {
  expect(readingNote(document, 'marked')).toBe('Struck through: prepared, not spoken. Underlined: added in speaking.');
  expect(readingNote(document, 'prepared')).toMatch(/^As prepared/);
  expect(readingNote(document, 'delivered')).toMatch(/^As delivered/);
});

it('says what this copy has lost', () => {
  const changes = document.changes.filter(({ kind }) => kind === 'deleted');
  const note = readingNote({ changes, findings: lost }, 'marked');
  expect(note).toMatch(/^Struck through: prepared, not spoken\. This copy has lost the underlining/);
  expect(readingNote({ changes: [], findings: lost }, 'marked')).toMatch(/^This copy has lost/);
});

it('says nothing of a record without changes', () => {
  expect(readingNote({ changes: [], findings: [] }, 'marked')).toBeNull();
});
