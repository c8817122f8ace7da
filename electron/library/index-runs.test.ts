import { expect, it } from 'vitest';
import type { IndexProgress } from '../../shared/library/summary.ts';
import { succeed } from '../../shared/model/result.ts';
import { IndexRuns, type Ended } from './index-runs.ts';
import type { Library } from './library.ts';

const report = { files: 0, documents: 0, added: 0, changed: 0, removed: 0, skipped: [], cancelled: false };

/** A library whose runs tell of this. */
function telling(...steps: readonly Partial<IndexProgress>[]): Library {
  return {
    isPaused: false,
    update: ({ onProgress }: { onProgress: (progress: unknown) => void }) => {
      for (const step of steps) onProgress(step);
      return Promise.resolve(succeed(report));
    },
  } as unknown as Library;
}

function runs(): { runs: IndexRuns; told: IndexProgress[]; ended: Ended[] } {
  const told: IndexProgress[] = [];
  const ended: Ended[] = [];
  const onEnded = (one: Ended): Promise<void> => Promise.resolve(void ended.push(one));
  return { runs: new IndexRuns({ onProgress: (progress) => void told.push(progress), onEnded }), told, ended };
}

it('shows a run over what was heard where it has much to read, and tells of its end then', async () => {
  const { runs: one, told, ended } = runs();
  const steps = [
    { phase: 'walking', total: 50 },
    { phase: 'reading', total: 30 },
    { phase: 'committing', total: 30 },
  ];
  await one.hear(telling(...(steps as Partial<IndexProgress>[])), [{ folder: 'f', path: 'a' }]);
  expect(told.map(({ phase }) => phase)).toEqual(['reading', 'committing']);
  expect(ended).toMatchObject([{ whole: false, shown: true }]);
});

it('says nothing of one that only looked', async () => {
  const { runs: one, told, ended } = runs();
  const steps = [
    { phase: 'walking', total: 50 },
    { phase: 'reading', total: 1 },
    { phase: 'committing', total: 1 },
  ];
  await one.hear(telling(...(steps as Partial<IndexProgress>[])), [{ folder: 'f', path: 'a' }]);
  expect(told).toEqual([]);
  expect(ended).toMatchObject([{ whole: false, shown: false }]);
});

it('shows all of a run through every folder', async () => {
  const { runs: one, told, ended } = runs();
  await one.startWhole(telling({ phase: 'walking', total: 0 })).ended;
  expect(told).toHaveLength(1);
  expect(ended).toMatchObject([{ whole: true, shown: true, madeWay: false }]);
});

it('says of a run that it made way for another', async () => {
  const { runs: one, ended } = runs();
  const library = {
    isPaused: false,
    update: ({ signal }: { signal: AbortSignal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(succeed({ ...report, cancelled: true })));
      }),
  } as unknown as Library;
  one.startWhole(library);
  await one.stop(true);
  one.startWhole(library);
  await one.stop();
  expect(ended.map(({ madeWay }) => madeWay)).toEqual([true, false]);
});
