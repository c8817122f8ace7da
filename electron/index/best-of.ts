import type { OrdinalSet } from './ordinal-set.ts';

/** Says whether one record comes before another: below 0 where `a` does. Never 0 for two different ones. */
export type Order = (a: number, b: number) => number;

/** The `count` first of a set in some order, sorted: a heap whose top is the last of those kept. */
export function bestOf(among: OrdinalSet, count: number, order: Order): number[] {
  const heap: number[] = [];
  if (count <= 0) return heap;
  among.each((ordinal) => {
    if (heap.length < count) {
      heap.push(ordinal);
      siftUp(heap, order);
    } else if (order(ordinal, heap[0] as number) < 0) {
      heap[0] = ordinal;
      siftDown(heap, order);
    }
  });
  return heap.sort(order);
}

function siftUp(heap: number[], order: Order): void {
  let at = heap.length - 1;
  while (at > 0) {
    const above = (at - 1) >>> 1;
    if (order(heap[above] as number, heap[at] as number) >= 0) return;
    swap(heap, above, at);
    at = above;
  }
}

function siftDown(heap: number[], order: Order): void {
  for (let at = 0; ;) {
    let last = at;
    for (let below = at * 2 + 1; below <= at * 2 + 2 && below < heap.length; below += 1) {
      if (order(heap[below] as number, heap[last] as number) > 0) last = below;
    }
    if (last === at) return;
    swap(heap, last, at);
    at = last;
  }
}

function swap(heap: number[], a: number, b: number): void {
  const kept = heap[a] as number;
  heap[a] = heap[b] as number;
  heap[b] = kept;
}
