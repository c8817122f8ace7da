/**
 * Milliseconds of processor time that this process spends on `work`. Bounds in tests are held against it, not against
 * the clock on the wall, so that a busy machine does not fail them.
 */
export async function cpuTimeOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
