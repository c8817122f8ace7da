import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decodeUtf16, guessByteOrder } from './utf-16.ts';

const encode = (text: string, order: 'le' | 'be') =>
  new Uint8Array(iconv.encode(text, `utf-16${order}`, { addBOM: false }));

it.each(['le', 'be'] as const)('decodes %s', (order) => {
  expect(decodeUtf16(encode('共同声明 Aide-Mémoire 😀', order), order)).toEqual({
    text: '共同声明 Aide-Mémoire 😀',
    undecodable: [],
  });
});

it('marks lone surrogates and an odd last byte', () => {
  expect(decodeUtf16(Uint8Array.from([0x61, 0, 0x00, 0xd8, 0x62, 0, 0x63]), 'le')).toEqual({
    text: 'a\ufffdb\ufffd',
    undecodable: [
      { start: 1, end: 2 },
      { start: 3, end: 4 },
    ],
  });
});

it.each(['The Ambassador called.\n', '一、両国は合意した。\r\n', '[Title] A\n　両国は一九五七年に\n'])(
  'guesses the byte order of %j',
  (text) => {
    expect(guessByteOrder(encode(text, 'le'))?.order).toBe('le');
    expect(guessByteOrder(encode(text, 'be'))?.order).toBe('be');
  },
);

it('guesses nothing for other bytes', () => {
  expect(guessByteOrder(Uint8Array.from({ length: 400 }, (_, at) => (at * 7919) % 256))).toBeNull();
  expect(guessByteOrder(Uint8Array.from([0, 0, 0, 0]))).toBeNull();
});
