import { expect, it } from 'vitest';
import type { DocumentSummary } from '../../shared/library/summary.ts';
import { rarestWords } from './rarest-words.ts';

it('takes for each file the word that fewest others hold', () => {
  const texts: Readonly<Record<string, string>> = {
    a: 'treaty fisheries treaty',
    b: 'treaty reparations',
    c: 'No it is.',
  };
  const rows = Object.keys(texts).map((relativePath) => ({ relativePath }) as DocumentSummary);
  const rarest = rarestWords(rows, ({ relativePath }) => texts[relativePath] ?? '');
  expect([...rarest]).toEqual([
    ['a', 'fisheries'],
    ['b', 'reparations'],
  ]);
});
