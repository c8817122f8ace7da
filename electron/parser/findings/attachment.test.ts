import { describe, expect, it } from 'vitest';
import { parseSample } from '../sample.fixture.ts';

const missing = (body: string): (string | null)[] => {
  const { document, words } = parseSample(`Title: Memorandum of a Conversation\n\n${body}\n`);
  return document.findings.filter(({ code }) => code === 'attachment-missing').map(({ span }) => words(span));
};

describe('attachments that are said to be there', () => {
  it('are pointed out where they are not', () => {
    expect(missing('The Secretary handed him an Aide-Memoire, copy of which is attached hereto.')).toEqual([
      'Aide-Memoire, copy of which is attached hereto',
    ]);
    expect(missing('He read from a paper (attached) on this.')).toEqual(['paper (attached)']);
    expect(missing('The enclosed memorandum explains it.')).toEqual(['The enclosed memorandum explains']);
  });

  it('are not, where a part holds them', () => {
    expect(missing('He followed the attached "Oral Points" closely.\n\nORAL POINTS\n\n(a) It is late.')).toEqual([]);
    expect(missing('He read from a paper (attached) on this.\n\n[Attachment]\n\nIt is late.')).toEqual([]);
  });

  it('are named once', () => {
    expect(missing('He read from a paper (attached). The paper is attached.')).toHaveLength(1);
  });

  it('are no persons who are attached to somewhere', () => {
    expect(missing('He attached great importance to it. The attaché was late.')).toEqual([]);
  });
});
