import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader, ByteWriter, pushVarint } from './varint.ts';

describe('varints', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: Number.MAX_SAFE_INTEGER })), (values) => {
        const writer = new ByteWriter();
        for (const value of values) writer.varint(value);
        const reader = new ByteReader(writer.take());
        expect(values.map(() => reader.varint())).toEqual(values);
        expect(reader.at).toBe(reader.source.length);
      }),
    );
  });

  it('are the same pushed to a list', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        const pushed: number[] = [];
        pushVarint(pushed, value);
        const writer = new ByteWriter();
        writer.varint(value);
        expect(pushed).toEqual([...writer.take()]);
      }),
    );
  });

  it('hold a zero byte only for 0', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), (value) => {
        const pushed: number[] = [];
        pushVarint(pushed, value);
        expect(pushed).not.toContain(0);
      }),
    );
  });

  it('read zeros past the end', () => {
    expect(new ByteReader(new Uint8Array(0)).varint()).toBe(0);
  });

  it('let a writer be used again', () => {
    const writer = new ByteWriter();
    writer.bytes(new Uint8Array(1000).fill(7));
    expect(writer.written().length).toBe(1000);
    writer.clear();
    writer.varint(1);
    expect([...writer.take()]).toEqual([1]);
    expect(writer.length).toBe(0);
  });
});
