import { expect, it } from 'vitest';
import { hasOwnNumbers } from './own-numbers.ts';
import type { Block } from './part.ts';

const labelled = (text: string, label: string | null): boolean => {
  const start = label === null ? 0 : text.indexOf(label);
  const span = label === null ? null : { start, end: start + label.length };
  return hasOwnNumbers({ blocks: [{ label: span } as Block] }, text);
};

it('knows numbers that a part gives itself from letters, and from none', () => {
  expect(labelled('1. Proposal', '1.')).toBe(true);
  expect(labelled('(12) Proposal', '(12)')).toBe(true);
  expect(labelled('４ ソヴィエト', '４')).toBe(true);
  expect(labelled('(a) The Government', '(a)')).toBe(false);
  expect(labelled('The Government', null)).toBe(false);
});
