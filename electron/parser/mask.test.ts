import { expect, it } from 'vitest';
import { blankOut } from './mask.ts';

it('blanks spans and keeps every offset', () => {
  expect(blankOut('Afghanistan*2* now', [{ start: 11, end: 14 }])).toBe('Afghanistan    now');
  expect(blankOut('abc', [])).toBe('abc');
});

it('skips a span that overlaps the one before', () => {
  expect(
    blankOut('abcdef', [
      { start: 1, end: 4 },
      { start: 2, end: 5 },
    ]),
  ).toBe('a   ef');
});
