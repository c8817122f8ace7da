import { describe, expect, it } from 'vitest';
import { briefParts } from './brief-parts.ts';
import { at, madeRecord } from './fixtures/made-record.ts';

const made = madeRecord();
const { document } = made;

/** The runs of a block as `kind:text`, plain ones bare. */
function runsOf(reading: 'prepared' | 'delivered' | 'marked', part: number): readonly string[] {
  const runs = briefParts(made, reading)[part]?.blocks[0]?.runs ?? [];
  return runs.map(({ kind, text }) => (kind === 'plain' ? text : `${kind}:${text}`));
}

describe('briefParts', () => {
  it('names a part by its own heading, else by its kind', () => {
    expect(briefParts(made, 'marked').map(({ title }) => title)).toEqual(['Memorandum', 'ORAL POINTS']);
  });

  it('sets the marker of a note on a heading apart from its words', () => {
    const ref = { id: 'r9', marker: '9', span: at('POINTS'), note: null };
    const [, points] = briefParts({ ...made, document: { ...document, noteRefs: [ref] } }, 'marked');
    expect(points).toMatchObject({ title: 'ORAL', titleNotes: ['9'] });
  });

  it('joins what a page break cut, folds lines, and sets note markers apart', () => {
    expect(runsOf('marked', 0)).toEqual([
      'The Secretary referred to the',
      'join: ',
      'four islands.',
      'note-ref:1',
      ' The Ambassador agreed.',
    ]);
  });

  it('shows changes in the marked reading, the words alone in the others', () => {
    expect(runsOf('marked', 1)).toEqual(['We ', 'deleted:only', ' ', 'inserted:recognize that', ' patience matters.']);
    expect(runsOf('prepared', 1).join('')).toBe('We only patience matters.');
    expect(runsOf('delivered', 1).join('')).toBe('We recognize that patience matters.');
  });

  it('keeps what the format set apart, in changed words too', () => {
    const marks = [
      { kind: 'italic', span: at('four') },
      { kind: 'underline', span: at('recognize that') },
    ] as const;
    const runs = briefParts({ ...made, marks }, 'marked').flatMap(({ blocks }) => blocks.flatMap(({ runs }) => runs));
    expect(runs.filter(({ emphasis }) => emphasis.length > 0)).toEqual([
      { kind: 'plain', text: 'four', emphasis: ['italic'] },
      { kind: 'inserted', text: 'recognize that', emphasis: ['underline'] },
    ]);
  });

  it('sets the label in the margin, once', () => {
    const [point] = briefParts(made, 'marked')[1]?.blocks ?? [];
    expect(point).toMatchObject({ kind: 'point', label: '(a)', number: null });
    expect(point?.runs[0]?.text).toBe('We ');
  });

  it('leaves out a part without words and keeps the lines of a table', () => {
    const span = at('Mr. Masayuki Tani, Ambassador, Embassy of Japan\nMr. Dulles');
    const table = { id: 'b9', kind: 'table' as const, number: null, label: null, span, pieces: [span], joined: [] };
    const [first, second] = document.parts;
    if (first === undefined || second === undefined) throw new Error('the made record has two parts');
    const parts = briefParts(
      {
        ...made,
        document: {
          ...document,
          parts: [
            { ...first, blocks: [table] },
            { ...second, blocks: [] },
          ],
        },
      },
      'marked',
    );
    expect(parts).toHaveLength(1);
    expect(parts[0]?.blocks[0]?.runs[0]?.text).toContain('Japan\nMr. Dulles');
  });
});
