import { expect, it } from 'vitest';
import { reportOf } from './report.ts';
import { NOTHING } from './score.ts';

it('prints a table and the worst records, and no row where there was nothing to measure', () => {
  const report = reportOf([
    {
      shape: 'txt',
      measures: [
        {
          name: 'date',
          records: [
            { id: 'd1', score: { right: 3, wrong: ['1956'], missed: [] } },
            { id: 'd2', score: { right: 1, wrong: [], missed: [] } },
          ],
        },
        { name: 'italics', records: [{ id: 'd1', score: NOTHING }] },
      ],
    },
  ]);
  expect(report.split('\n').map((line) => line.trimEnd())).toEqual([
    '## txt',
    '',
    '| measure                | expected | precision |    recall |        F1 |',
    '| ---------------------- | -------: | --------: | --------: | --------: |',
    '| date                   |        4 |    0.8000 |    1.0000 |    0.8889 |',
    '',
    '### date',
    '',
    '- d1: 0 missed, 1 wrong',
    '  - wrong: 1956',
    '',
  ]);
});
