import { expect, it } from 'vitest';
import { isOneEdit } from './one-edit.ts';

it('isOneEdit knows the four slips', () => {
  for (const slip of ['treaty', 'trety', 'treeaty', 'treoty', 'rteaty', 'treayt', 'treatyx', 'reaty', 'xtreaty'])
    expect([slip, isOneEdit('treaty', slip), isOneEdit(slip, 'treaty')]).toEqual([slip, true, true]);
  for (const other of ['tret', 'teraity', 'traety2', 'ytreat', 'pact']) expect(isOneEdit('treaty', other)).toBe(false);
});
