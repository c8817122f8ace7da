import { expect, it } from 'vitest';
import { ProcessTree, runningOf } from './process-tree.ts';

it('peakBytesBelow adds up what descends from a process', () => {
  const tree = new ProcessTree(
    new Map([
      [2, { parent: 1, peakBytes: 10 }],
      [3, { parent: 2, peakBytes: 20 }],
      [4, { parent: 3, peakBytes: 30 }],
      [5, { parent: 1, peakBytes: 40 }],
    ]),
  );
  expect([1, 2, 4].map((pid) => tree.peakBytesBelow(pid))).toEqual([100, 50, null]);
});

it('runningOf reads parent and high-water mark', () => {
  expect(runningOf('Name:\tnode\nPPid:\t42\nVmPeak:\t  100 kB\nVmHWM:\t   62340 kB\n')).toEqual({
    parent: 42,
    peakBytes: 62340 * 1024,
  });
  expect(runningOf('Name:\tkthreadd\nPPid:\t0\n')).toBeNull();
});

it.runIf(process.platform === 'linux')('now knows this process', () => {
  expect(ProcessTree.now().peakBytesBelow(process.ppid)).toBeGreaterThan(1e7);
});
