import { describe, expect, it } from 'vitest';
import { checkLaws } from './laws.ts';
import { parseSample, sourceOf, type Sample } from './sample.fixture.ts';

/** Ways in which the copies of the Australian volumes set notes and anchors; the words are made up. */
const record = (below: string, heading = '12 Green to Brown'): Sample =>
  parseSample({ ...sourceOf(`---\ntitle: "${heading}"\n---\n\n# ${heading}\n\n${below}\n`), format: 'markdown' });

const HEAD = 'Cablegram 7 LONDON, 19 June 1947\n\n';
const NOTES = '_\n\n1 Document 12.\n\n2 Document 13.\n\n_\n\n';
const HOUSE = '_ [AA : A1068, ER47/3, i]_';

const notesOf = ({ document, words }: Sample): unknown[] =>
  document.notes
    .filter(({ kind }) => kind === 'note')
    .map(({ marker, span, refs }) => [marker, words(span), refs.length]);

const SHAPES: readonly (readonly [string, string, unknown])[] = [
  [
    'an anchor on the line of the archives',
    `${HEAD}We agree. [1]\n\n${NOTES}_ [FA: A3195, [1.3311] [2]]_`,
    [
      ['1', 'Document 12.', 1],
      ['2', 'Document 13.', 1],
    ],
  ],
  [
    'two notes on one line',
    `${HEAD}We [1] agree [2] with him. [3]\n\n_\n\n1 A judge in Perth, 2 Captain of the guard.\n\n3 Document 9.\n\n_\n\n${HOUSE}`,
    [
      ['1', 'A judge in Perth,', 1],
      ['2', 'Captain of the guard.', 1],
      ['3', 'Document 9.', 1],
    ],
  ],
  [
    'a number in a note that is no note',
    `${HEAD}We agree. [1]\n\n_\n\n1 See Document 9 of 2 May.\n\n_\n\n${HOUSE}`,
    [['1', 'See Document 9 of 2 May.', 1]],
  ],
  [
    'one note for two anchors',
    `${HEAD}See M.341 [1] and M.352 [2].\n\n_\n\n1 & 2 See Document 93.\n\n_\n\n${HOUSE}`,
    [['1', 'See Document 93.', 2]],
  ],
  [
    'the reference of the archives torn in two',
    `${HEAD}We [1] agree. [2]\n\n_ JAPAN]\n\n1 Document 12.\n\n2 Document 13.\n\n_\n\n_ [NLA : GREEN PAPERS MS4514/9/33, TRADE: RELATIONS WITH_`,
    [
      ['1', 'Document 12.', 1],
      ['2', 'Document 13.', 1],
    ],
  ],
  [
    'a bullet before each number',
    `Canberra, [3 May 1974]1\n\nWe agree. _[matter omitted]_2\n\n${HOUSE}\n\n  * 1 The paper is undated.\n  * 2 A line was omitted.\n  * 3 Document 4.\n`,
    [
      ['1', 'The paper is undated.', 1],
      ['2', 'A line was omitted.', 1],
      ['3', 'Document 4.', 0],
    ],
  ],
  [
    'an anchor set off from its sentence',
    `${HEAD}We saw the ‘Line’ (of old). 1 I could not agree.2 We left.\n\n${HOUSE}\n\n1 A line of defence.\n\n2 Document 4.\n`,
    [
      ['1', 'A line of defence.', 1],
      ['2', 'Document 4.', 1],
    ],
  ],
  [
    'an anchor behind the number of a cable',
    `${HEAD}He agreed.1 See paras 2 and 3 of CH362796.2\n  6. We left.3\n\n${HOUSE}\n\n  * 1 Document 3.\n  * 2 Of 2 June.\n  * 3 Document 4.\n`,
    [
      ['1', 'Document 3.', 1],
      ['2', 'Of 2 June.', 1],
      ['3', 'Document 4.', 1],
    ],
  ],
  [
    'an anchor fused to the number of a telegram, between two that are certain',
    `${HEAD}He agreed.1 I stated in my telegram No. 3222 that we would.3\n\n${HOUSE}\n\n1 Document 3.\n\n2 Document 5.\n\n3 Document 4.\n`,
    [
      ['1', 'Document 3.', 1],
      ['2', 'Document 5.', 1],
      ['3', 'Document 4.', 1],
    ],
  ],
  [
    'an anchor inside a heading that is set bold',
    `Canberra, 10 July 1971\n\n**The House1**\n\nWe spoke of it.\n\n9. We agree.\n\n1 He wrote: ‘No!’\n\n2 A chairman.\n\nNAA: A1209, 1971/9449 PART 1`,
    [
      ['1', 'He wrote: ‘No!’', 1],
      ['2', 'A chairman.', 0],
    ],
  ],
  [
    'the next record among the notes',
    `${HEAD}We agree. [1]\n\n_\n\n1 Document 11.\n\n13 MEMORANDUM FROM GREEN TO BLACK Canberra, 5 August 1955\n\nHe came [1] and left. [2]\n\n[AA : A1838, 759/1, ii]\n\n1 Not published.\n\n2 See Document 12.\n\n_\n\n${HOUSE}`,
    [
      ['1', 'Document 11.', 1],
      ['1', 'Not published.', 1],
      ['2', 'See Document 12.', 1],
    ],
  ],
];

describe('notes of the Australian volumes', () => {
  it.each(SHAPES)('%s', (_, below, answer) => {
    const sample = record(below);
    expect(notesOf(sample)).toEqual(answer);
    expect(sample.document.sourceNote).not.toBeNull();
    expect(checkLaws(sample.source, sample.document)).toEqual([]);
  });

  it('names an anchor whose note the copy has lost', () => {
    const { document, words } = record(`${HEAD}We [1] agree. [2] It was so. [3] He has [9] goats.\n\n${NOTES}${HOUSE}`);
    expect(document.noteRefs.map(({ span, note }) => [words(span), note])).toEqual([
      ['[1]', 'n1'],
      ['[2]', 'n2'],
      ['[3]', null],
    ]);
  });

  it('ties an anchor in the title and the heading to the first note', () => {
    const { document } = record(
      (SHAPES.at(-1)?.[1] ?? '').replace('We agree. [1]', 'We agree.'),
      '12 Statement By Green [1]',
    );
    expect(document.notes.map(({ marker, refs }) => [marker, refs.length])).toEqual([
      ['1', 2],
      ['1', 1],
      ['2', 1],
      ['', 0],
    ]);
  });

  it('leaves the anchor out of the file number', () => {
    const { document, words } = record(`${HEAD}We agree. [1]\n\n${NOTES}_ [FA: A3195, [1.3311] [2]]_`);
    expect(words(document.sourceNote?.fileNumber)).toBe('[1.3311]');
  });

  it('keeps the words of the next record in the body', () => {
    const { document, words } = record(SHAPES.at(-1)?.[1] ?? '');
    expect(document.parts.flatMap(({ blocks }) => blocks).map(({ span }) => words(span))).toEqual([
      'We agree. [1]',
      '13 MEMORANDUM FROM GREEN TO BLACK Canberra, 5 August 1955',
      'He came [1] and left. [2]',
      '[AA : A1838, 759/1, ii]',
    ]);
  });
});

describe('heads of the Australian volumes', () => {
  it('reads a list whose lines end with a point and stand apart', () => {
    const { document, words } = record(
      '## 29th August, 1956\n\nCANBERRA\n\nPRESENT:\n\nMr A.B. Green, Chairman.\n\nMr Taro Yamada, Counsellor, Japanese Embassy.\n\nDr C. Black, Department of Trade.\n\nThe meeting commenced at 11.10 a.m.\n\nMR GREEN welcomed the visitors.',
      '12 Trade Negotiations: First Meeting',
    );
    expect(document.participants.filter(({ evidence }) => evidence === 'list').map(({ name }) => words(name))).toEqual([
      'A.B. Green',
      'Taro Yamada',
      'C. Black',
    ]);
    expect(document.participants.map(({ roles, affiliation }) => words(affiliation ?? roles[0]))).toEqual([
      'Chairman',
      'Japanese Embassy',
      'Department of Trade',
    ]);
  });

  it('reads the place behind the second line of the heading', () => {
    const { document, words } = record(
      `## 15th December, 1955\n\nAGRICULTURE AND TRADE & CUSTOMS Canberra, \n\nThe visitors asked for words.\n\n${HOUSE}`,
      '12 Memorandum From Green To Departments Of Commerce &',
    );
    expect([words(document.header.place), document.header.date?.edtf]).toEqual(['Canberra', '1955-12-15']);
  });

  it.each([
    ['12 Record of Conversation Between Taylor and Green', ['Taylor', 'Green']],
    ['12 Record of Conversation Between Australia and Japan', []],
  ])('%s', (heading, names) => {
    const { document, words } = record('Canberra, 3 June 1976\n\nI gave him the papers.', heading);
    expect(document.participants.map(({ name }) => words(name))).toEqual(names);
  });
});
