import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteLists } from './byte-lists.ts';

describe('ByteLists', () => {
  it('keeps each list apart, however they grow', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: 1, max: 3000 }))), (pushes) => {
        const lists = new ByteLists();
        for (let round = 0; round < 2; round += 1) {
          const truth = Array.from({ length: 6 }, () => [] as number[]);
          const numbers = truth.map(() => lists.begin());
          expect(numbers).toEqual([0, 1, 2, 3, 4, 5]);
          for (const [list, count] of pushes) {
            for (let i = 0; i < count; i += 1) {
              lists.push(list, i & 0xff);
              truth[list]?.push(i & 0xff);
            }
          }
          truth.forEach((bytes, list) => expect(Buffer.from(lists.take(list)).equals(Buffer.from(bytes))).toBe(true));
          lists.clear();
        }
      }),
      { numRuns: 30 },
    );
  });

  it('writes varints', () => {
    const lists = new ByteLists();
    const list = lists.begin();
    for (const value of [0, 127, 128, 300]) lists.pushVarint(list, value);
    expect([...lists.take(list)]).toEqual([0, 0x7f, 0x80, 0x01, 0xac, 0x02]);
  });

  it('takes many lists', () => {
    const lists = new ByteLists();
    for (let at = 0; at < 5000; at += 1) lists.push(lists.begin(), at & 0xff);
    expect([...lists.take(4321)]).toEqual([4321 & 0xff]);
  });
});
