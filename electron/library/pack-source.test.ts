import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSource } from '../readers/read-source.ts';
import { valueOf } from './desk.fixture.ts';
import { packSource, unpackSource, type StoredSource } from './pack-source.ts';

function stored(text: string): StoredSource {
  const marks = [{ kind: 'italic', span: { start: 0, end: text.length } }] as const;
  return {
    source: { ...valueOf(readSource(Buffer.from('words'), 'a.txt')), text, marks },
    regions: [{ part: 'body', pieces: [{ start: 0, end: text.length }] }],
  };
}

it('gives back every string as it was, broken surrogates included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(unpackSource(packSource(stored(text)))).toEqual(stored(text));
    }),
    { numRuns: 50 },
  );
  expect(unpackSource(packSource(stored('\uD83D a \uDC00'))).source.text).toBe('\uD83D a \uDC00');
});

it('reads what libraries of before Brotli hold', () => {
  for (const text of ['', 'treaty', 'The Secretary agreed. '.repeat(100)]) {
    for (const level of [0, 3, 9]) {
      expect(unpackSource(deflateRawSync(JSON.stringify(stored(text)), { level }))).toEqual(stored(text));
    }
  }
});

it('is much smaller than the text', () => {
  expect(packSource(stored('The Ambassador said that the treaty would have to wait. '.repeat(50))).length).toBeLessThan(
    300,
  );
});
