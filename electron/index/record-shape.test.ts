import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SnippetPart } from '../../shared/query/hit.ts';
import { packShape, ShapeReader, type RecordShape } from './record-shape.ts';

const growing = fc.uniqueArray(fc.nat({ max: 5000 }), { maxLength: 20 }).map((list) => list.sort((a, b) => a - b));
const shape: fc.Arbitrary<RecordShape> = fc.record({
  regions: growing.chain((starts) =>
    fc.tuple(
      ...starts.map((from) =>
        fc.record({ from: fc.constant(from), part: fc.constantFrom<SnippetPart[]>('title', 'header', 'oral-points') }),
      ),
    ),
  ),
  sentences: growing,
  correspondents: fc.array(
    fc.record({
      end: fc.constantFrom('from' as const, 'to' as const),
      from: fc.nat({ max: 99 }),
      to: fc.constant(100),
    }),
    { maxLength: 2 },
  ),
  spoken: fc.array(
    fc
      .record({
        speaker: fc.array(fc.constantFrom('tani', 'dulles', '谷'), { minLength: 1, maxLength: 2 }),
        from: fc.nat({ max: 5000 }),
        length: fc.nat({ max: 100 }),
      })
      .map(({ speaker, from, length }) => ({ speaker, from, to: from + length })),
  ),
});

describe('record shape', () => {
  it('comes back as it went, in whatever order it is asked', () => {
    fc.assert(
      fc.property(shape, (given) => {
        const packed = packShape(given);
        expect(new ShapeReader(packed).spoken).toEqual(given.spoken);
        const reader = new ShapeReader(packed);
        const { correspondents, regions, sentences, spoken } = reader;
        expect({ correspondents, regions, sentences, spoken }).toEqual(given);
      }),
    );
  });

  it('tells in what a position stands', () => {
    const reader = new ShapeReader(
      packShape({
        regions: [
          { part: 'title', from: 0 },
          { part: 'body', from: 5 },
        ],
        sentences: [0, 5, 9],
        correspondents: [{ end: 'to', from: 2, to: 4 }],
        spoken: [{ speaker: ['masayuki', 'tani'], from: 6, to: 8 }],
      }),
    );
    expect([0, 4, 5, 20].map((position) => reader.partOf(position))).toEqual(['title', 'title', 'body', 'body']);
    expect([0, 4, 5, 8, 9, 20].map((position) => reader.sentenceOf(position))).toEqual([1, 1, 2, 2, 3, 3]);
    expect([5, 6, 7, 8].map((position) => reader.isSpokenBy(['tani'], position))).toEqual([false, true, true, false]);
    expect(reader.isSpokenBy(['tani', 'kono'], 6)).toBe(false);
    expect([1, 2, 3, 4].map((position) => reader.isNameOf('to', position))).toEqual([false, true, true, false]);
    expect(reader.isNameOf('from', 2)).toBe(false);
  });
});
