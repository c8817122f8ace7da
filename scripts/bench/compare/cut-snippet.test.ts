import { expect, it } from 'vitest';
import { cutSnippets } from './cut-snippet.ts';

it('cutSnippets shows the first places with their surroundings', () => {
  const text = `${'x'.repeat(80)} a\nTreaty ${'y'.repeat(80)} treaty treaty treaty`;
  const snippets = cutSnippets(text, '\\btreaty\\b');
  expect(snippets).toHaveLength(3);
  expect(snippets[0]).toBe(`${'x'.repeat(57)} a Treaty ${'y'.repeat(59)}`);
  expect(cutSnippets(text, 'pact')).toEqual([]);
});
