import * as v from 'valibot';

const pixels = v.pipe(v.number(), v.integer());

/** Where the window stood when it was last closed, in device-independent pixels. */
export const windowPlaceSchema = v.strictObject({
  bounds: v.nullable(v.strictObject({ x: pixels, y: pixels, width: pixels, height: pixels })),
  maximized: v.boolean(),
});

export type WindowPlace = v.InferOutput<typeof windowPlaceSchema>;

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const MINIMUM_SIZE = { width: 960, height: 640 };
export const INITIAL_SIZE = { width: 1440, height: 900 };
export const INITIAL_PLACE: WindowPlace = { bounds: null, maximized: false };

/**
 * The bounds to open the window with. A place that lies on a screen still there is kept, made to fit that screen;
 * otherwise only a size is given, and the system chooses where.
 *
 * @param workAreas of all screens, the first one the primary.
 */
export function boundsFor(place: WindowPlace, workAreas: readonly Rectangle[]): Partial<Rectangle> {
  const kept = place.bounds;
  const area = kept === null ? undefined : workAreas.find((candidate) => sharesEnough(kept, candidate));
  if (kept === null || area === undefined) {
    const primary = workAreas[0];
    return fit(kept ?? INITIAL_SIZE, primary ?? INITIAL_SIZE);
  }
  const { width, height } = fit(kept, area);
  return {
    x: clamp(kept.x, area.x, area.x + area.width - width),
    y: clamp(kept.y, area.y, area.y + area.height - height),
    width,
    height,
  };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function fit(size: Size, area: Size): Size {
  return {
    width: Math.max(MINIMUM_SIZE.width, Math.min(size.width, area.width)),
    height: Math.max(MINIMUM_SIZE.height, Math.min(size.height, area.height)),
  };
}

/** Enough of the window to see it and to take hold of it. */
function sharesEnough(bounds: Rectangle, area: Rectangle): boolean {
  const width = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  const height = Math.min(bounds.y + bounds.height, area.y + area.height) - Math.max(bounds.y, area.y);
  return width >= 100 && height >= 100;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
