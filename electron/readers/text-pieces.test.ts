import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decodeText } from './encoding.ts';
import { textPieces } from './text-pieces.ts';

function joined(bytes: Uint8Array): { pieces: number; text: string; whole: string } {
  const decoded = decodeText(bytes, 'a.xml');
  if (!decoded.ok) throw new Error(decoded.failure.message);
  const pieces = [...textPieces(bytes, decoded.value)];
  return { pieces: pieces.length, text: pieces.join(''), whole: decoded.value.text };
}

it('gives the same text in pieces, whatever stands at their edges', () => {
  fc.assert(
    fc.property(fc.nat(8), fc.constantFrom('utf-8', 'utf-16le', 'euc-jp', 'shift_jis'), (shift, name) => {
      const bytes = iconv.encode('x'.repeat(shift) + '会談、é'.repeat(20_000), name, { addBOM: name === 'utf-16le' });
      const { pieces, text, whole } = joined(bytes);
      expect(text === whole).toBe(true);
      expect(pieces).toBeGreaterThan(1);
    }),
    { numRuns: 20 },
  );
});

it('keeps surrogates, byte-order marks and damage as the whole text has them', () => {
  for (const bytes of [
    Buffer.from('𠮷'.repeat(40_000)),
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('\ufeffa')]),
    Buffer.concat([Buffer.from('會談'.repeat(100)), Buffer.from([0xff]), Buffer.from('會談')]),
  ]) {
    const { text, whole } = joined(bytes);
    expect(text).toBe(whole);
  }
});
