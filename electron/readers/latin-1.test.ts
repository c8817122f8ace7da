import { expect, it } from 'vitest';
import { latin1 } from './latin-1.ts';

it('gives each byte the character of its number', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect([...latin1(bytes)].map((character) => character.charCodeAt(0))).toEqual([...bytes]);
});

it('looks at the part of a buffer that it is given', () => {
  expect(latin1(Buffer.from('a record').subarray(2, 5))).toBe('rec');
});
