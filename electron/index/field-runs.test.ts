import { describe, expect, it } from 'vitest';
import { FieldRuns } from './field-runs.ts';
import { packShape, type RegionRun } from './record-shape.ts';

const shape = (regions: readonly RegionRun[]): Uint8Array =>
  packShape({ regions, sentences: [], spoken: [], correspondents: [] });

const SHAPES = [
  shape([
    { part: 'title', from: 0 },
    { part: 'body', from: 5 },
    { part: 'body', from: 9 },
    { part: 'notes', from: 20 },
  ]),
  shape([]),
  shape([{ part: 'body', from: 0 }]),
];

const runs = new FieldRuns(SHAPES.length, (place) => SHAPES[place] ?? new Uint8Array());

describe('FieldRuns', () => {
  it('counts occurrences by the field they stand in', () => {
    expect(runs.weightOf(0, [0, 4, 5, 12, 20, 99])).toBe(4 + 4 + 1 + 1 + 0.75 + 0.75);
    expect(runs.weightOf(0, [0, 4, 5], 1)).toBe(4);
    expect(runs.weightOf(2, [3])).toBe(1);
  });

  it('keeps the positions that stand in some parts', () => {
    const positions = Int32Array.of(0, 4, 5, 12, 20, 99);
    const count = runs.keepIn(['title', 'notes'], 0, positions, positions.length);
    expect([...positions.subarray(0, count)]).toEqual([0, 4, 20, 99]);
  });
});
