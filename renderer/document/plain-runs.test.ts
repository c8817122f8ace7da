import { expect, it } from 'vitest';
import { plainRuns } from './plain-runs.ts';

const ref = (id: string, start: number, end: number) => ({ id, marker: id, span: { start, end }, note: null });

it('cuts words at the markers of their notes, and at no others', () => {
  const runs = plainRuns({ start: 10, end: 30 }, [ref('r2', 27, 30), ref('r1', 15, 18), ref('r3', 40, 43)], []);
  expect(runs.map(({ kind, span, noteRef }) => [kind, span.start, span.end, noteRef])).toEqual([
    ['text', 10, 15, null],
    ['note-ref', 15, 18, 'r1'],
    ['text', 18, 27, null],
    ['note-ref', 27, 30, 'r2'],
  ]);
});

it('leaves words without markers whole', () => {
  expect(plainRuns({ start: 2, end: 5 }, [], []).map(({ span }) => span)).toEqual([{ start: 2, end: 5 }]);
});

it('sets apart what the format set apart', () => {
  const runs = plainRuns({ start: 0, end: 9 }, [ref('r1', 6, 9)], [{ kind: 'italic', span: { start: 2, end: 9 } }]);
  expect(runs.map(({ span, emphasis }) => [span.start, span.end, ...emphasis])).toEqual([
    [0, 2],
    [2, 6, 'italic'],
    [6, 9],
  ]);
});
