import { expect, it } from 'vitest';
import type { Change } from '../../shared/model/change.ts';
import { explainChange } from './explain-change.ts';

const at = { start: 0, end: 4 };
const change: Change = {
  kind: 'deleted',
  span: at,
  outer: at,
  part: 'oral-points',
  partId: 'part2',
  blockId: 'b20',
  evidence: ['bracket'],
  certainty: 'stated',
  rule: 'bracket-in-oral-points',
};

it('says by which sign, on whose word and by which rule words count as struck or added', () => {
  expect(explainChange(change)).toBe(
    'Struck: in this copy it stands in square brackets. The record itself says what that sign means (rule: bracket in oral points).',
  );
  expect(explainChange({ ...change, kind: 'inserted', evidence: ['italic', 'add'], certainty: 'inferred' })).toBe(
    'Added: in this copy it is in italics and the edition marks it as added. Memcon inferred what that sign means (rule: bracket in oral points).',
  );
});
