import { expect, it } from 'vitest';
import type { Hit } from '../../shared/query/hit.ts';
import { hitBeside } from './hit-beside.ts';

function hit(documentId: string, snippets = 1): Hit {
  return { documentId, snippets: Array.from({ length: snippets }, () => ({})) } as unknown as Hit;
}

const hits = [hit('a'), hit('b', 0), hit('c'), hit('d')];

it.each([
  ['a', 1, 'c'],
  ['c', 1, 'd'],
  ['d', 1, 'a'],
  ['a', -1, 'd'],
  ['c', -1, 'a'],
  ['elsewhere', 1, 'a'],
  ['elsewhere', -1, 'd'],
  [null, 1, 'a'],
] as const)('leads from %s by %i to %s', (id, by, to) => {
  expect(hitBeside(hits, id, by)?.documentId).toBe(to);
});

it('leads nowhere where no other record has a match', () => {
  expect(hitBeside([hit('a'), hit('b', 0)], 'a', 1)).toBeNull();
  expect(hitBeside([], null, -1)).toBeNull();
});
