import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasize } from './emphasize.ts';
import type { Run } from './run.ts';
import type { Mark } from './source-text.ts';

const run = (start: number, end: number, kind: Run['kind'] = 'text'): Run => ({
  span: { start, end },
  kind,
  change: null,
  mention: null,
  emphasis: [],
  noteRef: null,
});
const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({ kind, span: { start, end } });
const seen = (runs: readonly Run[]) => runs.map(({ span, emphasis }) => [span.start, span.end, ...emphasis]);

describe('emphasize', () => {
  it('cuts a run at its marks and leaves the others as they are', () => {
    const runs = [run(0, 10), run(10, 20)];
    const pieces = emphasize(runs, [mark('italic', 3, 6)]);
    expect(seen(pieces)).toEqual([
      [0, 3],
      [3, 6, 'italic'],
      [6, 10],
      [10, 20],
    ]);
    expect(pieces[3]).toBe(runs[1]);
  });

  it('names each look once where marks lie over one another, in whatever order they come', () => {
    const marks = [mark('underline', 4, 9), mark('bold', 0, 6), mark('underline', 5, 8)];
    const expected = [
      [0, 4, 'bold'],
      [4, 5, 'bold', 'underline'],
      [5, 6, 'bold', 'underline'],
      [6, 8, 'underline'],
      [8, 9, 'underline'],
      [9, 10],
    ];
    expect(seen(emphasize([run(0, 10)], marks))).toEqual(expected);
    expect(seen(emphasize([run(0, 10)], marks.toReversed()))).toEqual(expected);
  });

  it('leaves changes to the changes, and markers and joins whole', () => {
    const runs = [run(0, 4), run(4, 7, 'note-ref'), run(7, 9, 'join'), run(9, 12)];
    expect(emphasize(runs, [mark('strike', 0, 4), mark('deleted', 1, 2), mark('inserted', 9, 12)])).toEqual(runs);
    expect(seen(emphasize(runs, [mark('superscript', 4, 7), mark('italic', 5, 10)]))).toEqual([
      [0, 4],
      [4, 7],
      [7, 9],
      [9, 10, 'italic'],
      [10, 12],
    ]);
  });

  it('tiles what it cuts', () => {
    const kind = fc.constantFrom<Mark['kind']>('italic', 'bold', 'underline', 'superscript', 'strike');
    const anyMark = fc
      .tuple(kind, fc.nat(60), fc.nat(20))
      .map(([one, start, length]) => mark(one, start, start + length));
    fc.assert(
      fc.property(fc.array(anyMark), (marks) => {
        const runs = [run(5, 20), run(20, 24, 'join'), run(24, 50)];
        const pieces = emphasize(runs, marks);
        expect(pieces.map(({ span }) => span.start)).toEqual([5, ...pieces.slice(0, -1).map(({ span }) => span.end)]);
        expect(pieces.at(-1)?.span.end).toBe(50);
        expect(pieces.filter(({ kind }) => kind === 'join')).toEqual([runs[1]]);
      }),
    );
  });
});
