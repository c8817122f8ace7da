import { expect, it } from 'vitest';
import { translationStatus } from './translation.ts';

it.each([
  ['仮訳', 'provisional-translation'],
  ['訳', 'translation'],
  ['参考資料', 'reference'],
  ['Provisional translation', 'provisional-translation'],
  ['See the annex', null],
])('%s', (words, status) => {
  expect(translationStatus(words)).toBe(status);
});
