export interface AheadOptions<T, R> {
  /** How many may be under way at a time, 1 or more. */
  readonly items: number;
  /** What they may weigh together; one that weighs more is opened when nothing else is under way. */
  readonly weight: number;
  readonly weigh: (item: T) => number;
  readonly open: (item: T) => Promise<R>;
}

/** Gives the results of `open` in order, while the next ones are already under way: the disk works while the parser does. */
export async function* openAhead<T, R>(items: readonly T[], options: AheadOptions<T, R>): AsyncGenerator<R> {
  const underWay: { readonly weight: number; readonly result: Promise<R> }[] = [];
  let total = 0;
  let next = 0;
  while (next < items.length || underWay.length > 0) {
    while (next < items.length && underWay.length < options.items) {
      const item = items[next] as T;
      const weight = options.weigh(item);
      if (underWay.length > 0 && total + weight > options.weight) break;
      underWay.push({ weight, result: options.open(item) });
      total += weight;
      next += 1;
    }
    const first = underWay.shift();
    if (first === undefined) return;
    total -= first.weight;
    yield await first.result;
  }
}
