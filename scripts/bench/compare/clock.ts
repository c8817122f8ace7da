/** The time that work took on the wall, ms. */
export async function clocked<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const began = performance.now();
  const value = await work();
  return { value, ms: performance.now() - began };
}
