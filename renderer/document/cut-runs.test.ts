import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../shared/model/run.ts';
import { cutRuns, type Layers } from './cut-runs.ts';

const NONE: Layers = { highlights: [], crossRefs: [], attention: null };

function run(start: number, end: number, more: Partial<Run> = {}): Run {
  return { span: { start, end }, kind: 'text', change: null, mention: null, emphasis: [], noteRef: null, ...more };
}

const hit = (start: number, end: number, current = false) => ({ span: { start, end }, current });

describe('cutRuns', () => {
  it('leaves a run whole where nothing lies over it', () => {
    expect(cutRuns([run(0, 10)], NONE)).toEqual([{ ...run(0, 10), hit: null, crossRef: null, attended: false }]);
  });

  it('cuts a run at a hit', () => {
    const pieces = cutRuns([run(0, 29)], { ...NONE, highlights: [hit(14, 22)] });
    expect(pieces.map(({ span, hit }) => [span.start, span.end, hit])).toEqual([
      [0, 14, null],
      [14, 22, 'hit'],
      [22, 29, null],
    ]);
  });

  it('carries a hit over the border of two runs, and keeps what each run is', () => {
    const runs = [run(0, 5, { change: 'deleted' }), run(5, 9)];
    const pieces = cutRuns(runs, { ...NONE, highlights: [hit(3, 7, true)] });
    expect(pieces.map(({ span, hit, change }) => [span.start, span.end, hit, change])).toEqual([
      [0, 3, null, 'deleted'],
      [3, 5, 'current', 'deleted'],
      [5, 7, 'current', null],
      [7, 9, null, null],
    ]);
  });

  it('marks the place the reader was led to, inside a hit too', () => {
    const pieces = cutRuns([run(0, 9)], { ...NONE, highlights: [hit(2, 8)], attention: { start: 4, end: 6 } });
    expect(pieces.map(({ span, hit, attended }) => [span.start, hit, attended])).toEqual([
      [0, null, false],
      [2, 'hit', false],
      [4, 'hit', true],
      [6, 'hit', false],
      [8, null, false],
    ]);
  });

  it('keeps a note marker and a join whole', () => {
    const runs = [run(0, 4, { kind: 'note-ref', noteRef: 'r1' }), run(4, 6, { kind: 'join' })];
    expect(cutRuns(runs, { ...NONE, highlights: [hit(1, 5)] })).toHaveLength(2);
  });

  it('loses and invents no character, whatever lies over the runs', () => {
    const spans = fc.array(fc.tuple(fc.nat(60), fc.nat(20)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }), spans, (lengths, over) => {
        let at = 0;
        const runs = lengths.map((length) => run(at, (at += length)));
        const pieces = cutRuns(runs, { ...NONE, highlights: over.map(([start, size]) => hit(start, start + size)) });
        expect(pieces.reduce((end, { span }) => (span.start === end ? span.end : -1), 0)).toBe(at);
      }),
    );
  });
});
