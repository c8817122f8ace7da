import { describe, expect, it } from 'vitest';
import type { PaneKind } from './layout-for.ts';
import { rememberWidths, widthsFor } from './pane-widths.ts';

const THREE: PaneKind[] = ['memo', 'participants', 'oral-points'];
const MEMO_AND_PEOPLE: PaneKind[] = ['memo', 'participants'];
const TEXT_AND_NOTES: PaneKind[] = ['text', 'notes'];

describe('pane widths', () => {
  it('uses what is remembered', () => {
    expect(widthsFor(THREE, [50, 20, 30])).toEqual([50, 20, 30]);
  });

  it('gives the share of a column that is not shown to the text', () => {
    expect(widthsFor(MEMO_AND_PEOPLE, [50, 20, 30])).toEqual([80, 20]);
    expect(widthsFor(TEXT_AND_NOTES, [50, 20, 30])).toEqual([70, 30]);
  });

  it.each([[[]], [[100]], [[5, 90, 5]], [[30, 30, 30]], [[25, 25, 25, 25]]])('falls back on %j', (remembered) => {
    expect(widthsFor(THREE, remembered)).toEqual([42, 25, 33]);
  });

  it.each([[MEMO_AND_PEOPLE], [TEXT_AND_NOTES]])('remembers %j as three columns, and gives them back', (panes) => {
    const kept = rememberWidths(panes, [64, 36], [50, 20, 30]);
    expect(kept.reduce((sum, width) => sum + width)).toBeCloseTo(100);
    expect(widthsFor(panes, kept).map(Math.round)).toEqual([64, 36]);
  });

  it('remembers three as they are', () => {
    expect(rememberWidths(THREE, [40, 30, 30], [50, 20, 30])).toEqual([40, 30, 30]);
  });
});
