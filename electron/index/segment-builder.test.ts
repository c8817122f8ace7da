import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND, SegmentStore } from './segment-store.ts';
import { record, TestLibrary, type Written } from './library.fixture.ts';
import { SegmentBuilder } from './segment-builder.ts';

const WORDS = ['peace', 'treaty', 'the', 'tani', 'dulles', '国際連合', '1956', 'é', 'a'.repeat(500)];
const written = fc.array(
  fc.tuple(
    fc.constantFrom('title' as const, 'body' as const, 'notes' as const),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
  ),
  { maxLength: 4 },
);

/** Every value that a segment has in the store. */
function valuesOf(library: TestLibrary, segment: number): Map<string, string> {
  const store = new SegmentStore(library.root);
  const values = new Map<string, string>();
  for (const kind of Object.values(KIND)) {
    for (let number = 0; ; number += 1) {
      const value = store.get(segment, kind, number);
      if (value === undefined) break;
      values.set(`${kind}/${number}`, Buffer.from(value).toString('hex'));
    }
  }
  return values;
}

function build(records: readonly Written[]): ReturnType<SegmentBuilder['finish']> {
  const builder = new SegmentBuilder();
  records.forEach((one, at) => builder.add(record(at + 1, one)));
  expect(builder.records).toBe(records.length);
  return builder.finish();
}

describe('SegmentBuilder', () => {
  it('makes byte for byte what FlexSearch and the index make of the same records', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(written, { minLength: 1, maxLength: 12 }), async (records) => {
        const library = new TestLibrary();
        records.forEach((one, at) => library.add(record(at + 1, one)));
        library.flush();
        library.index.addImage(
          build(records),
          records.map((_, at) => at + 101),
        );
        library.flush();
        const one = valuesOf(library, 1);
        const other = valuesOf(library, 2);
        one.delete(`${KIND.records}/0`);
        other.delete(`${KIND.records}/0`);
        expect(other).toEqual(one);
        await library.close();
      }),
      { numRuns: 25 },
    );
  });

  it('begins anew after each segment', () => {
    const builder = new SegmentBuilder();
    builder.add(record(1, [['body', 'peace treaty']]));
    expect(builder.words).toBe(2);
    builder.finish();
    expect([builder.words, builder.records]).toEqual([0, 0]);
    builder.add(record(2, [['body', 'treaty']]));
    expect(builder.finish()).toEqual(build([[['body', 'treaty']]]));
  });

  it('orders terms as the store does, whatever letters they are of', () => {
    const image = build([[['body', 'z é 国際 a 𠮷 ab']]]);
    expect(image.records).toBe(1);
    expect(image.values.some(({ kind }) => kind === KIND.page)).toBe(true);
  });
});
