import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageCursor, PageWriter, type ListPlace } from './term-page.ts';

/** Few, so that terms share beginnings. */
const unit = fc.constantFrom('a', 'b', '共', '\ud842', '\udfb7', '\uffff');

const place: fc.Arbitrary<ListPlace> = fc.oneof(
  fc.uint8Array({ maxLength: 40 }).map((inline) => ({ inline })),
  fc.record({ volume: fc.nat(), offset: fc.nat({ max: 65_000 }), bytes: fc.nat() }),
);
const terms = fc.uniqueArray(fc.string({ unit, minLength: 1 }), { minLength: 1 }).map((list) => list.sort());

describe('term page', () => {
  it('gives back terms and places in order', () => {
    fc.assert(
      fc.property(terms, fc.array(place, { minLength: 1 }), (names, places) => {
        const writer = new PageWriter();
        const written = names.map((term, at) => ({ term, place: places[at % places.length] as ListPlace }));
        for (const one of written) writer.add(one.term, one.place);
        expect(writer.first).toBe(names[0]);
        const cursor = new PageCursor(writer.take());
        const read: { term: string; place: ListPlace }[] = [];
        while (cursor.next()) {
          read.push({ term: cursor.term, place: cursor.place });
          expect(cursor.compare(cursor.term)).toBe(0);
          expect(cursor.startsWith(cursor.term.slice(0, 1))).toBe(true);
        }
        expect(read).toEqual(written);
      }),
    );
  });

  it('compares as `<` does', () => {
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), fc.string({ unit }), (term, other) => {
        const writer = new PageWriter();
        writer.add(term, { inline: new Uint8Array(0) });
        const cursor = new PageCursor(writer.take());
        cursor.next();
        expect(Math.sign(cursor.compare(other))).toBe(term < other ? -1 : term > other ? 1 : 0);
        expect(cursor.startsWith(other)).toBe(term.startsWith(other));
      }),
    );
  });

  it('takes a term of any length', () => {
    const long = 'x'.repeat(70_000);
    const writer = new PageWriter();
    writer.add(long, { volume: 1, offset: 2, bytes: 3 });
    const cursor = new PageCursor(writer.take());
    cursor.next();
    expect(cursor.term).toBe(long);
  });
});
