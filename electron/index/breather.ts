/** Gives the event loop a turn, where it is due; rejects where the work is no longer wanted. */
export type Breathe = () => Promise<void>;

/** Work done before other work gets its turn, in milliseconds. */
const SLICE = 12;

/** For work that asks often, between small steps, whether others should have their turn. */
export function breather(signal: AbortSignal | undefined): Breathe {
  let since = performance.now();
  return async () => {
    signal?.throwIfAborted();
    if (performance.now() - since < SLICE) return;
    await new Promise((resolve) => setImmediate(resolve));
    since = performance.now();
    signal?.throwIfAborted();
  };
}
