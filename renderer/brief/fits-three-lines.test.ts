import { expect, it } from 'vitest';
import { fitsThreeLines } from './fits-three-lines.ts';

it('knows a short paragraph from a long one', () => {
  expect(fitsThreeLines('')).toBe(true);
  expect(fitsThreeLines('x'.repeat(285))).toBe(true);
  expect(fitsThreeLines('x'.repeat(286))).toBe(false);
});

it('counts a full-width character twice', () => {
  expect(fitsThreeLines('宣'.repeat(142))).toBe(true);
  expect(fitsThreeLines('宣'.repeat(143))).toBe(false);
});
