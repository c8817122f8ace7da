import { expect, it } from 'vitest';
import { readSample, teiSample } from './stated.fixture.ts';

it('adds what links say and words do not, and leaves what the words give', () => {
  const { document, words } = teiSample(`<head>1. Memorandum</head><p>See <ref target="#d81">Document 81</ref>,
    <ref target="frus1969-76v30#d64">the letter</ref>, <ref target="#d203fn3">the note there</ref>,
    <ref target="#pg_828">page 828</ref> and <ref target="https://example.org/">elsewhere</ref>.</p>`);
  expect(document.crossRefs.map(({ kind, document: number, note, span }) => [kind, number, note, words(span)])).toEqual(
    [
      ['document', '81', null, 'Document 81'],
      ['document', '64', null, 'the letter'],
      ['footnote', '203', '3', 'the note there'],
    ],
  );
});

it('knows the addresses of the web edition', () => {
  const { document } = readSample(
    '<p>See <a href="/historicaldocuments/frus1955-57v23p1/d81">what went before</a>.</p>',
  );
  expect(document.crossRefs).toMatchObject([{ kind: 'document', document: '81' }]);
});
