import { describe, expect, it } from 'vitest';
import { boundsFor, INITIAL_PLACE, INITIAL_SIZE, MINIMUM_SIZE } from './window-place.ts';

const screen = { x: 0, y: 25, width: 1920, height: 1055 };
const second = { x: 1920, y: 0, width: 1280, height: 800 };
const at = (x: number, y: number, width = 1200, height = 700) => ({
  bounds: { x, y, width, height },
  maximized: false,
});

describe('boundsFor', () => {
  it('opens at the initial size, smaller on a small screen, never below the minimum', () => {
    expect(boundsFor(INITIAL_PLACE, [screen])).toEqual(INITIAL_SIZE);
    expect(boundsFor(INITIAL_PLACE, [{ ...screen, width: 1024, height: 700 }])).toEqual({ width: 1024, height: 700 });
    expect(boundsFor(INITIAL_PLACE, [{ ...screen, width: 800, height: 600 }])).toEqual(MINIMUM_SIZE);
    expect(boundsFor(INITIAL_PLACE, [])).toEqual(INITIAL_SIZE);
  });

  it('opens where it stood', () => {
    expect(boundsFor(at(100, 100), [screen])).toEqual({ x: 100, y: 100, width: 1200, height: 700 });
    expect(boundsFor(at(2000, 50), [screen, second])).toEqual({ x: 2000, y: 50, width: 1200, height: 700 });
  });

  it('draws a window that hangs over an edge back onto its screen', () => {
    expect(boundsFor(at(1500, -10), [screen])).toEqual({ x: 720, y: 25, width: 1200, height: 700 });
  });

  it('keeps the size but not the place where the screen is gone', () => {
    expect(boundsFor(at(2000, 50), [screen])).toEqual({ width: 1200, height: 700 });
  });
});
