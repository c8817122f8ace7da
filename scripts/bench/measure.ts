export interface Cost {
  /** On the wall. */
  readonly seconds: number;
  /** Of processors, all threads of this process together. */
  readonly processorSeconds: number;
  /** The largest resident memory of this process so far, bytes. */
  readonly peakBytes: number;
}

/** Runs something once and says what it cost. */
export async function measure<T>(work: () => T | Promise<T>): Promise<Cost & { readonly value: T }> {
  const began = performance.now();
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return {
    value,
    seconds: (performance.now() - began) / 1000,
    processorSeconds: (user + system) / 1e6,
    // Counted in kilobytes.
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}
