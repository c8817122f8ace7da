import { expect, it } from 'vitest';
import { childrenSeconds, runMeasured } from './run-measured.ts';

const WORK = 'for (const end = performance.now() + 400; performance.now() < end; ); console.log("done")';

it('runMeasured counts what a process and those it starts use', async () => {
  const starting = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(WORK)}], { stdio: 'inherit' })`;
  const { seconds, processorSeconds, peakBytes, stdout } = await runMeasured(process.execPath, ['-e', starting]);
  expect(stdout).toBe('done\n');
  expect(seconds).toBeGreaterThan(0.4);
  expect(processorSeconds).toBeGreaterThan(0);
  if (process.platform === 'linux') expect(peakBytes).toBeGreaterThan(1e7);
});

it('runMeasured tells why a process failed', async () => {
  const failing = runMeasured(process.execPath, ['-e', 'console.error("no room"); process.exit(3)']);
  await expect(failing).rejects.toThrow(/code 3: no room/u);
  await expect(runMeasured('/nowhere/at-all', [])).rejects.toThrow(/code 127/u);
});

it('childrenSeconds adds the second line', () => {
  expect(childrenSeconds('0m0.50s 0m0.50s\n1m2.17s 0m0.01s\n')).toBeCloseTo(62.18);
  expect(childrenSeconds('')).toBeNull();
});
