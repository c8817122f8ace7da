/**
 * Gives the results of `open` in order, while the next ones are already under way: the disk works while the parser does.
 *
 * @param ahead how many may be under way at a time, 1 or more
 */
export async function* openAhead<T, R>(
  items: readonly T[],
  ahead: number,
  open: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = [];
  let next = 0;
  while (next < items.length || underWay.length > 0) {
    while (next < items.length && underWay.length < ahead) {
      underWay.push(open(items[next] as T));
      next += 1;
    }
    yield await (underWay.shift() as Promise<R>);
  }
}
