import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IndexProgress } from '../../shared/library/summary.ts';
import { RunProgress } from './run-progress.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

describe('RunProgress', () => {
  it('tells of each phase at once, and of files at most ten times a second', () => {
    const told: IndexProgress[] = [];
    const progress = new RunProgress((one) => told.push(one));
    progress.beginReading(1_000);
    for (let at = 0; at < 1_000; at += 1) {
      progress.reading(`${at}.txt`);
      progress.read();
      vi.advanceTimersByTime(1);
    }
    progress.beginCommitting();
    expect(told.map(({ phase }) => phase)).toEqual([
      'walking',
      'reading',
      ...Array<string>(9).fill('reading'),
      'committing',
    ]);
    expect(told.at(-1)).toMatchObject({ done: 1_000, total: 1_000, current: null });
    expect(told.at(-1)?.rate).toBeCloseTo(1_000, -1);
    expect(progress.seconds).toBeCloseTo(1);
  });
});
