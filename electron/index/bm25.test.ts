import { describe, expect, it } from 'vitest';
import { inverseFrequency, lengthNorm, saturated } from './bm25.ts';

describe('BM25', () => {
  it('grows with the weight, up to a bound, and falls with the length of the record', () => {
    const norm = lengthNorm(100, 100);
    expect(norm).toBeCloseTo(1.2);
    expect(saturated(1, norm)).toBeCloseTo(1);
    expect(saturated(1e9, norm)).toBeCloseTo(2.2);
    expect(saturated(2, norm)).toBeGreaterThan(saturated(1, norm));
    expect(saturated(2, lengthNorm(300, 100))).toBeLessThan(saturated(2, norm));
  });

  it('is never below nothing for what stands in every record, removed ones included', () => {
    expect(inverseFrequency(10, 12)).toBeGreaterThan(0);
    expect(inverseFrequency(10, 1)).toBeGreaterThan(inverseFrequency(10, 5));
  });
});
