import { expect, it } from 'vitest';
import type { SourceText } from '../../shared/model/source-text.ts';
import type { Catalogue } from './catalogue.ts';
import { openRecord } from './open-record.ts';
import type { RecordRow } from './rows.ts';

const text = 'Memorandum of Conversation\n\nThe Secretary said that he had read it.\n';
const source: SourceText = {
  text,
  fragment: null,
  format: 'html',
  encoding: { name: 'utf-8', confidence: 1, byteOrderMark: false },
  language: 'en',
  marks: [{ kind: 'italic', span: { start: 28, end: 41 } }],
  breaks: [],
  elements: [],
  undecodable: [],
};

/** A catalogue that holds one record, at the given places. */
function catalogueOf(...places: RecordRow['places']): Catalogue {
  const summary = { id: 'r1', title: 'Memorandum of Conversation', findings: 0 };
  return {
    keyOf: (id: string) => (id === 'r1' ? 7 : undefined),
    record: () => ({ summary, sha256: 'x', bytes: text.length, parser: 1, places }),
    stored: () => ({ source, regions: [] }),
    folders: () => [{ token: 'f1', path: '/papers/talks', documents: 1, skipped: 0 }],
  } as unknown as Catalogue;
}

it('hands on the words and what the format set apart in them', () => {
  const opened = openRecord(catalogueOf({ folder: 'f1', path: 'a.html' }), 'r1');
  expect(opened).toMatchObject({ ok: true, value: { text, marks: source.marks, summary: { relativePath: 'a.html' } } });
});

it('points out that a record lies in two files', () => {
  const opened = openRecord(catalogueOf({ folder: 'f1', path: 'a.html' }, { folder: 'f1', path: 'b.html' }), 'r1');
  expect(opened.ok && opened.value.document.findings.map(({ message }) => message)).toContain(
    'The same record lies in 2 files: talks/a.html, talks/b.html.',
  );
});

it('says in one sentence that a record is gone', () => {
  const opened = openRecord(catalogueOf(), 'r2');
  expect(opened).toMatchObject({ ok: false, failure: { code: 'document-unknown' } });
});
