import { expect, it } from 'vitest';
import type { Run } from '../../shared/model/run.ts';
import { withPageSigns } from './with-page-signs.ts';

const run = (start: number, end: number, kind: Run['kind'] = 'text'): Run => ({
  span: { start, end },
  kind,
  change: null,
  mention: null,
  emphasis: [],
  noteRef: null,
});

it('marks a page sign inside a piece, in its place', () => {
  const runs = withPageSigns([run(0, 10), run(19, 30)], [{ start: 10, end: 19 }]);
  expect(runs).toEqual([run(0, 10), run(10, 19, 'join'), run(19, 30)]);
});

it('leaves the sign of a join to the join', () => {
  const runs = [run(0, 10), run(10, 25, 'join'), run(25, 30)];
  expect(withPageSigns(runs, [{ start: 12, end: 21 }])).toEqual(runs);
});
