import { expect, it } from 'vitest';
import type { CrossRef } from '../../shared/model/cross-ref.ts';
import { expectedReferences, foundReferences } from './reference-keys.ts';

it.each([
  ['#d81', 'Document 81', ['document 81']],
  ['#d188', '188', ['document 188']],
  ['#d147fn2', 'footnote 2, Document 147', ['footnote 2 of 147']],
  ['#d145fn3', 'footnote 3', ['footnote 3']],
  ['frus1958-60v07p2#d121', 'Part 2, Documents 121', ['document 121']],
  ['frus1952-54v14p2', 'Foreign Relations, vol. XIV', ['volume Foreign Relations, vol. XIV']],
  ['frus1955-57v22#pg_5', 'vol. XXII, footnote 4', ['volume vol. XXII', 'footnote 4']],
  ['#pg_828', 'page 828', []],
])('%s %s', (target, text, keys) => {
  expect(expectedReferences([{ target, text }])).toEqual(keys);
});

it('does not count the rest of a series that the edition does not link', () => {
  const text = 'See Documents 206 and 207. Document 9.';
  const at = (words: string, document: string): CrossRef => {
    const start = text.indexOf(words);
    const span = { start, end: start + words.length };
    return { kind: 'document', span, document, note: null, volume: null, pages: null };
  };
  const refs = [at('Documents 206', '206'), at('207', '207'), at('Document 9', '9')];
  expect(foundReferences(refs, text, ['document 206'])).toEqual(['document 206', 'document 9']);
  expect(foundReferences(refs, text, ['document 206', 'document 207'])).toContain('document 207');
});

it('knows a volume with its pages, and leaves out those that the edition does not link', () => {
  const text = 'vol. XIV, pp. 1 ff. and vol. XV';
  const volume = (start: number, end: number): CrossRef => ({
    kind: 'volume',
    span: { start, end },
    document: null,
    note: null,
    volume: { start, end },
    pages: null,
  });
  expect(foundReferences([volume(0, 8), volume(24, 31)], text, ['volume vol. XIV'])).toEqual(['volume vol. XIV']);
});
