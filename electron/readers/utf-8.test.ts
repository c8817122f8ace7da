import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeStrictly, decodeUtf8, illFormedShare } from './utf-8.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const encode = (text: string) => new TextEncoder().encode(text);

it('decodes well-formed text, U+FFFD and U+FEFF of the file included', () => {
  expect(decodeUtf8(encode('共同\ufffd\ufeff声明 é 😀'))).toEqual({
    text: '共同\ufffd\ufeff声明 é 😀',
    undecodable: [],
  });
});

it('marks each byte that is none, and nothing else', () => {
  expect(decodeUtf8(bytes(0x61, 0xff, 0x62, 0xe5, 0x85))).toEqual({
    text: 'a\ufffdb\ufffd\ufffd',
    undecodable: [
      { start: 1, end: 2 },
      { start: 3, end: 4 },
      { start: 4, end: 5 },
    ],
  });
});

it.each([
  ['overlong', [0xc0, 0xaf]],
  ['surrogate', [0xed, 0xa0, 0x80]],
  ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ['lone continuation', [0x80]],
])('does not take %s', (_, values) => {
  expect(decodeStrictly(bytes(...values))).toBeNull();
  expect(decodeUtf8(bytes(...values)).undecodable).toHaveLength(values.length);
});

it('measures damage', () => {
  expect(illFormedShare(encode('共同声明'))).toBe(0);
  expect(illFormedShare(encode('plain'))).toBe(0);
  expect(illFormedShare(bytes(0x8b, 0xa4, 0x93, 0xaf))).toBe(1);
});

it('gives back what was encoded, and as many U+FFFD as places', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(decodeUtf8(encode(text)).text).toBe(text);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
      const { text, undecodable } = decodeUtf8(input);
      for (const { start, end } of undecodable) expect(text.slice(start, end)).toBe('\ufffd');
    }),
  );
});
