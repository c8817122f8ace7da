import { describe, expect, it } from 'vitest';
import { rememberWidths, widthsFor } from './pane-widths.ts';

describe('pane widths', () => {
  it('uses what is remembered', () => {
    expect(widthsFor(3, [50, 20, 30])).toEqual([50, 20, 30]);
  });

  it('gives the third share to the text where there are two panes', () => {
    expect(widthsFor(2, [50, 20, 30])).toEqual([80, 20]);
  });

  it.each([[[]], [[100]], [[5, 90, 5]], [[30, 30, 30]], [[25, 25, 25, 25]]])('falls back on %j', (remembered) => {
    expect(widthsFor(3, remembered)).toEqual([42, 25, 33]);
  });

  it('remembers two panes as three, and gives them back', () => {
    const kept = rememberWidths([70, 30], [50, 20, 30]);
    expect(kept).toEqual([43.75, 30, 26.25]);
    expect(widthsFor(2, kept)).toEqual([70, 30]);
  });

  it('remembers three as they are', () => {
    expect(rememberWidths([40, 30, 30], [50, 20, 30])).toEqual([40, 30, 30]);
  });
});
