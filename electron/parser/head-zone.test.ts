import { expect, it } from 'vitest';
import { headLines, orNull } from './head-zone.ts';

it('gives the lines of a short text, and the first ones of a long text whole', () => {
  expect(headLines('a\n\nb')).toHaveLength(2);
  const long = `${'x'.repeat(40_000)}\n${'y\n'.repeat(50_000)}`;
  const lines = headLines(long);
  expect(lines).toHaveLength(1);
  expect(lines[0]?.span).toEqual({ start: 0, end: 40_000 });
});

it('makes an empty span null', () => {
  expect(orNull({ start: 3, end: 3 })).toBeNull();
  expect(orNull({ start: 3, end: 4 })).toEqual({ start: 3, end: 4 });
});
