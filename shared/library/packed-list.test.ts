import { expect, it } from 'vitest';
import { packList, unpackList } from './packed-list.ts';
import type { DocumentSummary } from './summary.ts';

it('gives a list back as it was, half a character included', () => {
  const list = [{ id: 'a', title: 'Aide-Mémoire 覚書 \ud842', date: null }] as unknown as DocumentSummary[];
  expect(unpackList(packList(list))).toEqual(list);
  expect(unpackList(packList([]))).toEqual([]);
});
