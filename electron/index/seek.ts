/**
 * The first index from `from` on that holds `wanted` or more; the length where none does. Doubling steps, then halving:
 * quick when the next one wanted is near.
 */
export function seek(places: Uint32Array, wanted: number, from: number): number {
  if (from >= places.length || (places[from] ?? 0) >= wanted) return from;
  let step = 1;
  let low = from;
  while (low + step < places.length && (places[low + step] ?? 0) < wanted) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, places.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
