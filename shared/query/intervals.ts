/** Stretches of positions, `[start, end)`, sorted by start and then by end, none twice. */
export interface Intervals {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export const NO_INTERVALS: Intervals = { starts: [], ends: [] };

type Pair = readonly [number, number];

/** Sorts stretches and drops repetitions. */
export function intervalsOf(pairs: Pair[]): Intervals {
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const single = pairs.filter(
    (pair, at) => at === 0 || pair[0] !== pairs[at - 1]?.[0] || pair[1] !== pairs[at - 1]?.[1],
  );
  return { starts: single.map((pair) => pair[0]), ends: single.map((pair) => pair[1]) };
}

export function pairsOf({ starts, ends }: Intervals): Pair[] {
  return starts.map((start, at): Pair => [start, ends[at] ?? start]);
}

export function unite(all: readonly Intervals[]): Intervals {
  const [only, ...more] = all;
  return only !== undefined && more.length === 0 ? only : intervalsOf(all.flatMap(pairsOf));
}

/**
 * Stretches from one of the left to one of the right, or the other way round where order does not matter, that are at
 * most `distance` words apart (neighbours are 1 apart), do not overlap, and lie in one region. Each is joined with the
 * nearest only.
 * @param regionOf number of the region that holds a position
 */
export function near(
  left: Intervals,
  right: Intervals,
  distance: number,
  ordered: boolean,
  regionOf: (position: number) => number,
): Intervals {
  const found = following(left, right, distance, regionOf);
  return intervalsOf(ordered ? found : [...found, ...following(right, left, distance, regionOf)]);
}

function following(
  first: Intervals,
  second: Intervals,
  distance: number,
  regionOf: (position: number) => number,
): Pair[] {
  const found: Pair[] = [];
  first.starts.forEach((start, at) => {
    const end = first.ends[at] ?? start;
    let next = lowerBound(second.starts, end);
    const nearest = second.starts[next];
    if (nearest === undefined || nearest - (end - 1) > distance || regionOf(nearest) !== regionOf(start)) return;
    for (; second.starts[next] === nearest; next += 1) found.push([start, second.ends[next] ?? nearest]);
  });
  return found;
}

/**
 * For each stretch of text that holds at least one of every list: the shortest way from the first to the last of them.
 * @param stretchOf number of the sentence or paragraph that holds a position
 */
export function together(all: readonly Intervals[], stretchOf: (position: number) => number): Intervals {
  const stretches = all.map((intervals) => byStretch(intervals, stretchOf));
  const found: Pair[] = [];
  for (const stretch of stretches[0]?.keys() ?? []) {
    const lists = stretches.map((one) => one.get(stretch) ?? []);
    if (lists.every((list) => list.length > 0)) found.push(shortest(lists));
  }
  return intervalsOf(found);
}

function byStretch({ starts, ends }: Intervals, stretchOf: (position: number) => number): Map<number, Pair[]> {
  const stretches = new Map<number, Pair[]>();
  starts.forEach((start, at) => {
    const end = ends[at] ?? start;
    const stretch = stretchOf(start);
    if (stretchOf(end - 1) !== stretch) return;
    const known = stretches.get(stretch);
    if (known === undefined) stretches.set(stretch, [[start, end]]);
    else known.push([start, end]);
  });
  return stretches;
}

/** The shortest stretch that holds one of each list: the first of each, then always the foremost moved on. */
function shortest(lists: readonly (readonly Pair[])[]): Pair {
  const at = lists.map(() => 0);
  let best: Pair | null = null;
  for (;;) {
    const heads = lists.map((list, which) => list[at[which] ?? 0] as Pair);
    const start = Math.min(...heads.map((pair) => pair[0]));
    const end = Math.max(...heads.map((pair) => pair[1]));
    if (best === null || end - start < best[1] - best[0]) best = [start, end];
    const foremost = heads.findIndex((pair) => pair[0] === start);
    at[foremost] = (at[foremost] ?? 0) + 1;
    if (at[foremost] === lists[foremost]?.length) return best;
  }
}

/** The first index whose value is not below `wanted`. */
export function lowerBound(values: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
