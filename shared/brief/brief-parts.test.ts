import { describe, expect, it } from 'vitest';
import { briefParts } from './brief-parts.ts';
import { at, madeRecord } from './fixtures/made-record.ts';

const { document, text } = madeRecord();

/** The runs of a block as `kind:text`, plain ones bare. */
function runsOf(reading: 'prepared' | 'delivered' | 'marked', part: number): readonly string[] {
  const runs = briefParts(document, text, reading)[part]?.blocks[0]?.runs ?? [];
  return runs.map(({ kind, text }) => (kind === 'plain' ? text : `${kind}:${text}`));
}

describe('briefParts', () => {
  it('names a part by its own heading, else by its kind', () => {
    expect(briefParts(document, text, 'marked').map(({ title }) => title)).toEqual(['Memorandum', 'ORAL POINTS']);
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

  it('sets the label in the margin, once', () => {
    const [point] = briefParts(document, text, 'marked')[1]?.blocks ?? [];
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
        ...document,
        parts: [
          { ...first, blocks: [table] },
          { ...second, blocks: [] },
        ],
      },
      text,
      'marked',
    );
    expect(parts).toHaveLength(1);
    expect(parts[0]?.blocks[0]?.runs[0]?.text).toContain('Japan\nMr. Dulles');
  });
});
