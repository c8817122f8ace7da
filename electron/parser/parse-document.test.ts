import { describe, expect, it } from 'vitest';
import { checkLaws } from './laws.ts';
import { parseSample, seedText } from './sample.fixture.ts';

describe('the seed record', () => {
  const { document, source, words } = parseSample(seedText());

  it('holds the laws of the model', () => {
    expect(checkLaws(source, document)).toEqual([]);
    expect(document.leaves.filter(({ role }) => role === 'unparsed')).toEqual([]);
  });

  it('gives title, place and sources as the header has them', () => {
    expect(words(document.header.title)).toBe('Japanese-Soviet Negotiations, Memorandum of a Conversation');
    expect(words(document.header.place)).toBe("Secretary Dulles' Residence, Washington");
    expect(document.header.sources.map(({ work, pages }) => [words(work), words(pages)])).toEqual([
      ['Nichibei kankei shiryo-shu 1945-97', 'pp.376-379'],
      ['FRUS: 1955-1957, XXIII', 'pp.227-232'],
    ]);
    expect(document.header.language).toBe('en');
    expect(document.documentType).toBe('memorandum-of-conversation');
  });

  it('combines the date of the header with the time of the heading, and keeps both as evidence', () => {
    const date = document.header.date;
    expect(date).toMatchObject({ edtf: '1956-09-07', time: '21:00', timeEnd: null, zone: null });
    expect(words(date?.span)).toBe('September 7, 1956');
    expect(date?.evidence.map(({ from, edtf, time, span }) => [from, edtf, time, words(span)])).toEqual([
      ['header', '1956-09-07', null, 'September 7, 1956'],
      ['heading', '1956-09-07', '21:00', 'September 7, 1956, 9 p.m.'],
    ]);
  });

  it('takes the unlabelled line before the list as the subject', () => {
    expect(words(document.subject)).toBe('Japanese-Soviet Negotiations');
  });

  it('lists five participants, three American and two Japanese', () => {
    const rows = document.participants.map((one) => [
      words(one.honorific),
      words(one.name),
      one.roles.map(words),
      words(one.affiliation),
      one.side,
    ]);
    expect(rows).toEqual([
      ['Mr.', 'Masayuki Tani', ['Ambassador E. & P.'], 'Embassy of Japan', 'Japan'],
      ['Mr.', 'Shigenobu Shima', ['Minister Plenipotentiary'], 'Embassy of Japan', 'Japan'],
      ['Mr.', 'John Foster Dulles', ['Secretary of State'], null, 'United States'],
      ['Mr.', 'Walter S. Robertson', ['Assistant Secretary'], 'Bureau of Far Eastern Affairs', 'United States'],
      ['Mr.', 'Noel Hemmendinger', ['Acting Director'], 'Office of Northeast Asian Affairs', 'United States'],
    ]);
    expect(
      document.participants.every(
        ({ evidence, sideEvidence }) => evidence === 'list' && sideEvidence?.certainty === 'inferred',
      ),
    ).toBe(true);
  });

  it('has the memorandum and, though the copy lost their heading, the six oral points', () => {
    expect(document.parts.map(({ kind, heading }) => [kind, heading])).toEqual([
      ['memorandum', null],
      ['oral-points', null],
    ]);
    const [memo, oral] = document.parts;
    expect(memo?.blocks.map(({ kind }) => kind)).toEqual(Array.from({ length: 16 }, () => 'paragraph'));
    expect(memo?.blocks.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect(oral?.blocks.map(({ kind, label }) => [kind, words(label)])).toEqual(
      ['(a)', '(b)', '(c)', '(d)', '(e)', '(f)'].map((label) => ['point', label]),
    );
    expect(oral?.kindEvidence).toMatchObject({ certainty: 'inferred', rule: 'lettered-points-after-mention' });
    expect(words(oral?.kindEvidence.span)).toBe('"Oral Points"');
  });

  it('reads the two deletions, and no other change', () => {
    expect(
      document.changes.map(({ kind, span, outer, part, evidence, certainty }) => [
        kind,
        words(span),
        words(outer),
        part,
        evidence,
        certainty,
      ]),
    ).toEqual([
      ['deleted', 'conduce to a', '[conduce to a]', 'oral-points', ['bracket'], 'stated'],
      ['deleted', 'only', '[only]', 'oral-points', ['bracket'], 'stated'],
    ]);
  });

  it('ties three of the four notes to their anchors; the fourth is an orphan', () => {
    expect(document.notes.map(({ marker, kind, refs }) => [marker, kind, refs])).toEqual([
      ['1', 'source', ['r1']],
      ['2', 'note', ['r2']],
      ['3', 'note', ['r3']],
      ['4', 'note', []],
    ]);
    expect(document.noteRefs.map(({ span, note }) => [words(span), note])).toEqual([
      ['*1*', 'n1'],
      ['*2*', 'n2'],
      ['*3*', 'n3'],
    ]);
  });

  it('reads the source note', () => {
    const note = document.sourceNote;
    expect([words(note?.repository), words(note?.collection), words(note?.fileNumber)]).toEqual([
      'Department of State',
      'Central Files',
      '661.941/9-755',
    ]);
    expect(note?.classification.map(words)).toEqual(['Confidential']);
    expect(note?.draftedBy.map(words)).toEqual(['Hemmendinger']);
    expect(note?.draftedOn?.edtf).toBe('1956-09-08');
    expect(note?.fileNumberDate).toBe('1955-09-07');
  });

  it('rejoins the two paragraphs that page breaks cut', () => {
    const joined = document.parts.flatMap(({ blocks }) => blocks).filter(({ joined: joins }) => joins.length > 0);
    expect(joined.map(({ pieces }) => pieces.map((piece) => words(piece)))).toEqual([
      [expect.stringMatching(/Japan's sovereignty to the$/), expect.stringMatching(/^four main islands/)],
      [expect.stringMatching(/in an Adenauer$/), expect.stringMatching(/^type formula/)],
    ]);
  });

  it('points out what a historian should know, and nothing that is not so', () => {
    expect(document.findings.map(({ code, span }) => [code, words(span)])).toEqual([
      ['orphan-note', '*4*'],
      ['attachment-missing', 'Aide-Memoire*2*, copy of which is attached hereto'],
      ['lost-emphasis', expect.stringMatching(/^As noted .* by brackets and underlining$/)],
      ['file-number-date-differs', '661.941/9-755'],
      ['paragraph-rejoined', 'four main islands'],
      ['paragraph-rejoined', 'type formula in'],
    ]);
  });

  it('finds the cross references of its notes', () => {
    expect(document.crossRefs.map(({ kind, span }) => [kind, words(span)])).toEqual([
      ['supra', 'supra'],
      ['document', 'Document 81'],
    ]);
  });

  it('names each participant where the memorandum names him', () => {
    const named = (id: string): string[] =>
      document.mentions.filter(({ participant }) => participant === id).map(({ span }) => words(span) ?? '');
    expect(new Set(named('p1'))).toEqual(new Set(['Ambassador Tani', 'The Ambassador', 'the Ambassador']));
    expect(new Set(named('p3'))).toEqual(new Set(['The Secretary', 'the Secretary']));
    expect([named('p2'), named('p4'), named('p5')]).toEqual([[], [], []]);
  });
});
