import { expect, it } from 'vitest';
import type { IndexProgress, SourceFolder } from '../../shared/library/summary.ts';
import { coverageOf } from './coverage.ts';

function folder(skipped = 0, reachable = true): SourceFolder {
  return { token: 'f1', name: 'papers', documents: 10, skipped, reachable };
}

function progress(own: Partial<IndexProgress>): IndexProgress {
  return { phase: 'reading', done: 300, total: 11_034, current: null, rate: 1, ...own };
}

it('is whole where every file was read', () => {
  expect(coverageOf({ folders: [folder(), folder()], documents: 20, paused: false }, null)).toEqual({
    whole: true,
    records: 20,
    skipped: 0,
    gaps: [],
  });
});

it('counts what was skipped', () => {
  expect(coverageOf({ folders: [folder(2), folder(1)], documents: 1218, paused: false }, null)).toMatchObject({
    whole: false,
    records: 1218,
    skipped: 3,
  });
});

it.each([
  [progress({}), 'Reading goes on: 300 of 11,034 files looked at so far.'],
  [progress({ phase: 'walking' }), 'Your folders are being looked through; what is new in them is not found yet.'],
  [progress({ phase: 'rebuilding' }), 'The index is built anew: 300 of 11,034 records can be found so far.'],
])('says how far a run is', (run, words) => {
  const coverage = coverageOf({ folders: [folder()], documents: 20, paused: false }, run);
  expect(coverage).toMatchObject({ whole: false, gaps: [words] });
});

it('says what is paused and what is out of reach', () => {
  const { whole, gaps } = coverageOf({ folders: [folder(0, false)], documents: 20, paused: true }, null);
  expect(whole).toBe(false);
  expect(gaps).toEqual([
    'Reading is paused: what is new or has changed since is not searched.',
    'Out of reach now, searched as last read: papers.',
  ]);
});
