import { expect, it } from 'vitest';
import type { Run } from '../../shared/model/run.ts';
import { clipRuns } from './clip-runs.ts';

const run = (start: number, end: number): Run => ({
  span: { start, end },
  kind: 'text',
  change: null,
  mention: null,
  emphasis: [],
  noteRef: null,
});

it('drops what stands before the offset and shortens the run it falls into', () => {
  expect(clipRuns([run(0, 3), run(3, 9), run(9, 12)], 4)).toEqual([run(4, 9), run(9, 12)]);
  expect(clipRuns([run(0, 3), run(3, 9)], 3)).toEqual([run(3, 9)]);
});
