import { describe, expect, it } from 'vitest';
import { RecentlyUsed } from './recently-used.ts';

describe('RecentlyUsed', () => {
  it('lets go of what was not used for longest, and never of what came last', () => {
    const kept = new RecentlyUsed<number>(100);
    kept.keep('a', 1, 40);
    kept.keep('b', 2, 40);
    expect(kept.get('a')).toBe(1);
    kept.keep('c', 3, 40);
    expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual([1, undefined, 3]);
    expect(kept.bytes).toBe(80);
    kept.keep('d', 4, 500);
    expect([kept.get('a'), kept.get('c'), kept.get('d')]).toEqual([undefined, undefined, 4]);
    expect(kept.bytes).toBe(500);
  });
});
