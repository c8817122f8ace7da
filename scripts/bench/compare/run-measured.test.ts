import { expect, it } from 'vitest';
import { peakBytesOf, processorSecondsOf, runMeasured } from './run-measured.ts';

it('runMeasured counts what a process uses', async () => {
  const work = 'for (let n = 0, e = performance.now() + 300; performance.now() < e; ) n += 1; console.log("done")';
  const { seconds, processorSeconds, peakBytes, stdout } = await runMeasured(process.execPath, ['-e', work]);
  expect(stdout).toBe('done\n');
  expect(seconds).toBeGreaterThan(0.3);
  if (process.platform !== 'linux') return;
  expect(processorSeconds).toBeGreaterThan(0);
  expect(peakBytes).toBeGreaterThan(1e7);
});

it('runMeasured tells why a process failed', async () => {
  const failing = runMeasured(process.execPath, ['-e', 'console.error("no room"); process.exit(3)']);
  await expect(failing).rejects.toThrow(/code 3: no room/u);
  await expect(runMeasured('/nowhere/at-all', [])).rejects.toThrow(/ENOENT/u);
});

it('processorSecondsOf is not led astray by a name', () => {
  const stat = '4242 (a) b) S 1 4242 4242 0 -1 4194304 900 0 0 0 812 40 3 1 20 0 11 0 1 2 3';
  expect(processorSecondsOf(stat)).toBeCloseTo(8.56);
  expect(processorSecondsOf('')).toBeNull();
});

it('peakBytesOf reads the high-water mark', () => {
  expect(peakBytesOf('VmPeak:\t  100 kB\nVmHWM:\t   62340 kB\n')).toBe(62340 * 1024);
  expect(peakBytesOf('State: Z (zombie)')).toBeNull();
});
