import { expect, it } from 'vitest';
import { tableOf } from './table.ts';

it('tableOf lines figures up on the right', () => {
  expect(
    tableOf(
      ['what', 'ms'],
      [
        ['a phrase', '7'],
        ['words', '1,200'],
      ],
    ),
  ).toBe(['| what     |    ms |', '| -------- | ----: |', '| a phrase |     7 |', '| words    | 1,200 |'].join('\n'));
});
