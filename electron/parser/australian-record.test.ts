import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLaws } from './laws.ts';
import { parseSample, sourceOf, type Sample } from './sample.fixture.ts';

const LIBRARY = new URL('../../resources/library/dfat/', import.meta.url);

/** A record as the Australian volumes come: front matter, heading, a line for kind, place and date, notes behind a rule. */
const record = (heading: string, head: string, body = 'We agree. [1]'): Sample =>
  parseSample({
    ...sourceOf(
      `---\ntitle: "${heading}"\nvol_id: 1\n---\n\n# ${heading}\n\n${head}\n\n${body}\n\n_\n\n1 Document 12.\n\n_\n\n_ [AA : A1068, ER47/3, i]_\n`,
    ),
    format: 'markdown',
  });

const said = ({ document, words }: Sample): (string | null | undefined)[] => [
  words(document.header.place),
  document.header.date?.edtf,
  document.documentType,
];

describe('records of the Australian volumes', () => {
  it.each([
    ['12 Green to Brown', '## Cablegram P206 CANBERRA, 20 September 1946', 'CANBERRA', '1946-09-20', 'telegram'],
    ['12 Green to Brown', 'Cablegram 7 LONDON, 19 June 1947, 6.05 p.m.', 'LONDON', '1947-06-19', 'telegram'],
    ['12 Green to Brown', 'WASHINGTON, 3 May 1946', 'WASHINGTON', '1946-05-03', 'other'],
    ['12 Green to Brown', '## Cablegram [14]\n\n[PARIS], 16 August 1946', 'PARIS', '1946-08-16', 'telegram'],
    ['12 Green to Brown', 'Cablegram 64\n\nCANBERRA, 29 April 1943', 'CANBERRA', '1943-04-29', 'telegram'],
    ['12 Green to Brown', 'Cablegram unnumbered CANBERRA, [14 June 1949] [1]', 'CANBERRA', '1949-06-14', 'telegram'],
    ['12 Green to Brown', 'Cablegram 89 19 March 1941', null, '1941-03-19', 'telegram'],
    ['12 Green to Brown', '## Minute CANBERRA, 31 July 1947', 'CANBERRA', '1947-07-31', 'memorandum'],
    ['12 Green to Brown', 'Letter, LONDON, 7 September 1949', 'LONDON', '1949-09-07', 'letter'],
    [
      '12 Memorandum from Green to Brown',
      'Memorandum, Washington, 9 June 1950',
      'Washington',
      '1950-06-09',
      'memorandum',
    ],
    [
      '12 Record Of Conversation By Green',
      '## 24th May, 1955\n\nCANBERRA',
      'CANBERRA',
      '1955-05-24',
      'record-of-conversation',
    ],
    ['12 Cabinet Decision 184', '## 2nd October, 1951\n\nCANBERRA', 'CANBERRA', '1951-10-02', 'decision'],
    ['12 Submission 48 To Cabinet By Green', '## 19th July, 1955', null, '1955-07-19', 'submission'],
    [
      '12 Green to Brown BATAVIA, 11 October 1947, 3 p.m. Received 11 October 1947',
      'Cablegram 3,',
      'BATAVIA',
      '1947-10-11',
      'telegram',
    ],
    ['12', '16th December, 1924\n\nPERSONAL\n\nDear Mr. Green,', null, '1924-12-16', 'letter'],
  ])('%s / %s', (heading, head, place, date, type) => {
    const sample = record(heading, head);
    expect(said(sample)).toEqual([place, date, type]);
    expect(sample.words(sample.document.header.title)).toBe(heading);
    expect(sample.document.notes.map(({ kind }) => kind).sort()).toEqual(['note', 'source']);
    expect(sample.document.notes.find(({ kind }) => kind === 'note')?.refs).not.toEqual([]);
    expect(sample.words(sample.document.sourceNote?.fileNumber)).toBe('ER47/3, i');
    expect(checkLaws(sample.source, sample.document)).toEqual([]);
  });

  it.each([
    ['102-record-of-conversation-by-shaw.md', 'CANBERRA', 'record-of-conversation'],
    ['122-record-of-conversation-by-critchley-1-.md', 'CANBERRA', 'record-of-conversation'],
    ['139-record-of-conversation-by-brennan.md', 'CANBERRA', 'record-of-conversation'],
  ])('%s', (name, place, type) => {
    const { document, words } = parseSample({
      ...sourceOf(readFileSync(new URL(name, LIBRARY), 'utf8')),
      format: 'markdown',
    });
    expect([words(document.header.place), document.documentType]).toEqual([place, type]);
    expect(words(document.header.title)).toMatch(/^\d+ Record Of Conversation By /);
    expect(document.header.date?.edtf).toMatch(/^195\d-\d\d-\d\d$/);
    expect(words(document.sourceNote?.repository)).toBe('AA');
  });
});
