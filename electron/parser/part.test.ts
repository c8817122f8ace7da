import { describe, expect, it } from 'vitest';
import { parseSample } from './sample.fixture.ts';

const parts = (body: string): unknown[] => {
  const { document, words } = parseSample(`Title: Memorandum of a Conversation\n\n${body}\n`);
  return document.parts.map(({ kind, heading, kindEvidence, blocks }) => [
    kind,
    words(heading),
    kindEvidence.certainty,
    blocks.length,
  ]);
};

describe('parts', () => {
  it('begin at the lines that open them; the line that says what follows decides', () => {
    expect(
      parts(
        'The Secretary said it was late.\n\n[Attachment]\n\nORAL POINTS\n\n(a) One is late.\n\n[Enclosure]\n\nAnother paper begins.',
      ),
    ).toEqual([
      ['memorandum', null, 'stated', 1],
      ['oral-points', 'ORAL POINTS', 'stated', 1],
      ['enclosure', '[Enclosure]', 'stated', 1],
    ]);
  });

  const POINTS = '(a) One is late.\n\n(b) Two is later.';
  it('are inferred from lettered points after a memorandum that speaks of its oral points', () => {
    expect(parts(`The Secretary followed the attached “Oral Points”.\n\n${POINTS}`)).toEqual([
      ['memorandum', null, 'stated', 1],
      ['oral-points', null, 'inferred', 2],
    ]);
    expect(parts(`The Secretary said it was late.\n\n${POINTS}`)).toEqual([['memorandum', null, 'stated', 3]]);
  });

  it('are none where there is no word', () => {
    expect(parseSample('').document.parts).toEqual([]);
  });

  it('have an opener of their own, whose list counts', () => {
    const { document, words } = parseSample(
      'Title: Despatch From the Embassy\n\nEnclosed is a memorandum of conversation.\n\n[Enclosure]\n\nSUBJECT\n\nViet-Nam\n\nPARTICIPANTS\n\nPresident Diem\nGeneral O’Daniel\n\nThe President said it was late.\n',
    );
    expect(words(document.subject)).toBe('Viet-Nam');
    expect(document.participants.map(({ span }) => words(span))).toEqual(['President Diem', 'General O’Daniel']);
    expect(document.parts.map(({ kind, blocks }) => [kind, blocks.length])).toEqual([
      ['text', 1],
      ['enclosure', 1],
    ]);
  });
});
